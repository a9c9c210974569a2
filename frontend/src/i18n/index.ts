import i18next, { type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { remember } from '../browser/memory';
import { withinSentence } from './isolation';
import { isLanguage, type Language, languages } from './languages';

const texts = {
  en: () => import('./locales/en'),
  ar: () => import('./locales/ar'),
  ckb: () => import('./locales/ckb'),
} satisfies Words;

/** What is said behind the door only: on its way while somebody signs in. */
const roomTexts = {
  en: () => import('./locales/en/rooms'),
  ar: () => import('./locales/ar/rooms'),
  ckb: () => import('./locales/ckb/rooms'),
} satisfies Words;

/** What people do together is a chunk of its own: no chunk of words is so large that an old phone waits for it. */
const togetherTexts = {
  en: () => import('./locales/en/together'),
  ar: () => import('./locales/ar/together'),
  ckb: () => import('./locales/ckb/together'),
} satisfies Words;

/** What is said of mediation is read by few. */
const apartTexts = {
  en: () => import('./locales/en/apart'),
  ar: () => import('./locales/ar/apart'),
  ckb: () => import('./locales/ckb/apart'),
} satisfies Words;

/** What is said of support for community initiatives. */
const supportTexts = {
  en: () => import('./locales/en/support'),
  ar: () => import('./locales/ar/support'),
  ckb: () => import('./locales/ckb/support'),
} satisfies Words;

type Words = Record<Language, () => Promise<{ default: object }>>;

const complete = new Map<Language, Promise<void>>();

/** Starts in the language that boot.js has already put on the page. */
export async function startLanguages(): Promise<void> {
  const first = document.documentElement.lang;
  await i18next.use(initReactI18next).init({
    lng: isLanguage(first) ? first : 'en',
    resources: {},
    fallbackLng: false,
    // React escapes what is markup; here each value is kept from turning the sentence around it.
    interpolation: { escape: (value) => withinSentence(i18next.language, value) },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  await speak(isLanguage(first) ? first : 'en');
  void wordsOfRooms().catch(() => undefined);
}

/** Switches words, direction and font at once; nothing is mounted anew, so nothing typed is lost. */
export async function speak(language: Language): Promise<void> {
  await (complete.size > 0 ? loadAll(language) : load(language));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].dir;
  remember('language', language);
}

/** The words of one language whatever the screen speaks, for what is written to somebody else. */
export async function wordsOf(language: Language): Promise<TFunction> {
  await loadAll(language);
  return i18next.getFixedT(language);
}

/** For whoever is signed in: nothing of the house is shown before all its words are there. */
export function wordsOfRooms(): Promise<void> {
  return loadAll(currentLanguage());
}

function loadAll(language: Language): Promise<void> {
  const already = complete.get(language);
  if (already) return already;
  const loading = (async () => {
    await load(language);
    const chunks = await Promise.all(
      [roomTexts, togetherTexts, apartTexts, supportTexts].map((words) => words[language]()),
    );
    for (const chunk of chunks) i18next.addResourceBundle(language, 'translation', chunk.default, true);
  })();
  complete.set(language, loading);
  loading.catch(() => complete.delete(language));
  return loading;
}

async function load(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'translation')) return;
  const loaded = await texts[language]();
  i18next.addResourceBundle(language, 'translation', loaded.default);
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'en';
}
