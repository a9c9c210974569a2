import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesIn } from '../test/sources';
import { languageCodes } from './languages';

type Tree = { [key: string]: string | Tree };

const sources = sourcesIn('src');

/** Every word of a language by where it stands; what the trail calls a deed is no button. */
function wordsOf(language: string): [key: string, word: string][] {
  const walk = (tree: Tree, at: string): [string, string][] =>
    Object.entries(tree).flatMap(([key, of]) =>
      typeof of === 'string' ? [[`${at}${key}`, of]] : walk(of, `${at}${key}.`),
    );
  return readdirSync(`src/i18n/locales/${language}`)
    .filter((file) => file.endsWith('.json') && file !== 'audit.json')
    .flatMap((file) => walk(JSON.parse(readFileSync(`src/i18n/locales/${language}/${file}`, 'utf8')) as Tree, ''));
}

/** The one word for leaving a form as it is, for putting something away, and for taking something back. */
const ONE_WORD = { 'form.cancel': ['form.cancel'], 'form.close': ['form.close'] };

test('leavingAFormAndPuttingSomethingAwayHaveOneWordEachThatNothingElseHas', () => {
  for (const language of languageCodes) {
    const words = wordsOf(language);
    for (const [key, only] of Object.entries(ONE_WORD)) {
      const word = words.find(([one]) => one === key)?.[1];
      expect(word).toBeTruthy();
      expect(words.filter(([, other]) => other === word).map(([one]) => one)).toEqual(only);
    }
  }
});

/** A button that dismisses follows the one that does, and is never filled beside it. */
test('whatDismissesStandsLastAmongTheButtonsAndIsNotFilled', () => {
  const dismisses = /<button(?:(?!<button)[\s\S])*?\{t\('form\.cancel'\)\}\s*<\/button>([\s\S]{0,60})/g;
  const guilty = sources
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, text }) =>
      [...text.matchAll(dismisses)]
        .filter(([button, after = '']) => /btn primary/.test(button) || /^\s*<button/.test(after))
        .map(() => file),
    );
  expect(guilty).toEqual([]);
});

/** Browsers know no Central Kurdish and not the months of Iraq. */
test('aDateIsWrittenByTheOneHandThatKnowsThreeLanguages', () => {
  const byHand = sources.filter(({ text }) =>
    /toLocale(Date|Time)?String|Intl\.(DateTimeFormat|NumberFormat|RelativeTimeFormat)|\.get(UTC)?(Date|Month|FullYear)\(|type="(date|month|time|datetime-local)"/.test(
      text,
    ),
  );
  expect(byHand.map(({ file }) => file)).toEqual(Object.keys(BY_ITSELF));
});

const BY_ITSELF = {
  'i18n/dates.ts': 'the one hand',
};

/** Day, month, year: in the fields as in what is written. */
test('theThreePartsOfADateStandInOneOrderInEveryForm', () => {
  for (const file of ['ui/DateParts.tsx', 'ui/DayField.tsx']) {
    const text = sources.find((source) => source.file === file)?.text ?? '';
    const places = ['day', 'month', 'year'].map((part) => text.indexOf(`label={t('form.${part}')}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  }
  const asksFor = sources.filter(({ text }) => /t\('form\.(day|month|year)'\)/.test(text)).map(({ file }) => file);
  expect(asksFor).toEqual(['ui/DateParts.tsx', 'ui/DayField.tsx']);
});
