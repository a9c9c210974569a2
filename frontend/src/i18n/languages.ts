/** The three languages, under their own names. Direction is a fact of the table, never asked of the browser. */
export const languages = {
  en: { name: 'English', dir: 'ltr' },
  ar: { name: 'العربية', dir: 'rtl' },
  ckb: { name: 'کوردی', dir: 'rtl' },
} as const;

export type Language = keyof typeof languages;

export const languageCodes = Object.keys(languages) as Language[];

export function isLanguage(tag: string | null | undefined): tag is Language {
  return tag !== null && tag !== undefined && tag in languages;
}

/** What boot.js has put on the page, and whoever chooses another language after it. */
export function languageOfPage(): Language {
  const { lang } = document.documentElement;
  return isLanguage(lang) ? lang : 'en';
}
