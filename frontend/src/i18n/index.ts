import i18next, { type TFunction } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { remember } from '../browser/memory';
import { withinSentence } from './isolation';
import { isLanguage, type Language, languageOfPage, languages } from './languages';

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

const chunks = { rooms: roomTexts, together: togetherTexts, apart: apartTexts, support: supportTexts };

type Chunk = keyof typeof chunks;

/** What is spoken behind the door: the words that everybody needs, and those of few once a page that speaks with them is opened. */
const spoken = new Set<Chunk>(['rooms', 'together']);

const loading = new Map<string, Promise<void>>();

/** Starts in the language that boot.js has already put on the page. */
export async function startLanguages(): Promise<void> {
  const first = languageOfPage();
  await i18next.use(initReactI18next).init({
    lng: first,
    resources: {},
    fallbackLng: false,
    // React escapes what is markup; here each value is kept from turning the sentence around it.
    interpolation: { escape: (value) => withinSentence(i18next.language, value) },
    react: { useSuspense: false, bindI18nStore: 'added' },
  });
  await speak(first);
  void wordsOfRooms().catch(() => undefined);
}

/** Switches words, direction and font at once; nothing is mounted anew, so nothing typed is lost. */
export async function speak(language: Language): Promise<void> {
  await (loading.size > 0 ? loadAll(language) : load(language));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].dir;
  remember('language', language);
  // A page that was opened meanwhile speaks with more words.
  if (loading.size > 0) await loadAll(language);
}

/** For a page that speaks with words that few people need: it is not there before they are. */
export async function alsoSpeak(chunk: Chunk): Promise<void> {
  spoken.add(chunk);
  if (i18next.isInitialized) await loadChunk(currentLanguage(), chunk);
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

async function loadAll(language: Language): Promise<void> {
  await Promise.all([load(language), ...[...spoken].map((chunk) => loadChunk(language, chunk))]);
}

function loadChunk(language: Language, chunk: Chunk): Promise<void> {
  const name = `${language}/${chunk}`;
  const already = loading.get(name);
  if (already) return already;
  const words = (async () => {
    const said = await chunks[chunk][language]();
    await load(language);
    i18next.addResourceBundle(language, 'translation', said.default, true);
  })();
  loading.set(name, words);
  words.catch(() => loading.delete(name));
  return words;
}

async function load(language: Language): Promise<void> {
  const loaded = await texts[language]();
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', loaded.default);
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'en';
}
