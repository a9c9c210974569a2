import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { sourcesIn } from '../test/sources';
import { inOrder } from './inOrder';

beforeAll(() => i18next.init({ lng: 'en', resources: {} }));

const listed = async (language: string, ...words: string[]) => {
  await i18next.changeLanguage(language);
  return inOrder(words, (word) => word);
};

test('aListStandsInTheOrderOfTheLanguageThatIsShown', async () => {
  expect(await listed('ar', 'نينوى', 'البصرة', 'كركوك', 'أربيل', 'بغداد', 'ديالى')).toEqual(
    'أربيل البصرة بغداد ديالى كركوك نينوى'.split(' '),
  );
  expect(await listed('ckb', 'هەولێر', 'بەغدا', 'کەرکووک', 'ئەنبار', 'دهۆک', 'گەرمیان', 'زاخۆ', 'ژین')).toEqual(
    'ئەنبار بەغدا دهۆک زاخۆ ژین کەرکووک گەرمیان هەولێر'.split(' '),
  );
  expect(await listed('en', 'Room 10', 'room 9', 'Ímera', 'Zakho', 'Erbil')).toEqual([
    ...['Erbil', 'Ímera', 'room 9', 'Room 10', 'Zakho'],
  ]);
});

test('whatIsOnesOwnComesFirstInTheSameOrder', async () => {
  await i18next.changeLanguage('en');
  const own = ['Ninewa', 'Kirkuk'];
  expect(
    inOrder(
      ['Anbar', 'Ninewa', 'Baghdad', 'Kirkuk'],
      (word) => word,
      (word) => own.includes(word),
    ),
  ).toEqual(['Kirkuk', 'Ninewa', 'Anbar', 'Baghdad']);
});

/** Whose order is kept by a house itself. */
const IN_ANOTHER_ORDER = {
  'api/useCodes.ts': 'whoever keeps a list says in which order its words stand',
  'auth/usePlaceOptions.ts': 'ones own governorates first',
  'features/initiatives/goods/useReceivers.ts': 'members in the order in which they are listed',
};

test('whatHasANameInThreeLanguagesIsOfferedInThatOrder', () => {
  const byHand = sourcesIn('src').filter(
    ({ file, text }) => file !== 'ui/namedOptions.ts' && /label: (inMyLanguage|nameOf)\(/.test(text),
  );
  expect(byHand.map(({ file }) => file)).toEqual(Object.keys(IN_ANOTHER_ORDER));
});
