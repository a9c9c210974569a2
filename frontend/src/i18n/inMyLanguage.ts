import { currentLanguage } from './index';

type Words = { en: string; ar: string; ckb?: string | null };

/** The words in the language of the screen; where Kurdish has none yet, the Arabic ones. */
export function inMyLanguage(words: Words): string {
  return words[currentLanguage()] || words.ar || words.en;
}

/** What something is called in the language of the screen; nothing where it is not known. */
export function nameOf(one: { name: Words } | undefined): string {
  return one ? inMyLanguage(one.name) : '';
}
