import { currentLanguage } from './index';
import type { Language } from './languages';

/** Browsers know no order of Central Kurdish: that of Arabic script has its letters in their places, the bearer of vowels first. */
const orders: Record<Language, readonly string[]> = { en: ['en'], ar: ['ar'], ckb: ['ckb', 'ar'] };

const collators = new Map<Language, Intl.Collator>();

function collatorOf(language: Language): Intl.Collator {
  const known = collators.get(language) ?? new Intl.Collator([...orders[language]], { numeric: true });
  collators.set(language, known);
  return known;
}

/**
 * As a reader of the screen's language looks for a word in a list: by its letters, and by the value of its numbers.
 *
 * @param first what stands before all others, in the same order, such as the governorates one works in
 */
export function inOrder<T>(list: readonly T[], textOf: (one: T) => string, first: (one: T) => boolean = () => false) {
  const { compare } = collatorOf(currentLanguage());
  return [...list].sort(
    (one, other) => Number(first(other)) - Number(first(one)) || compare(textOf(one), textOf(other)),
  );
}
