import { expect, test } from 'vitest';
import { hiddenGroups, sharedNames, textFaults, usageFaults } from './i18n.mjs';

const whole = {
  en: { 'desk.title': 'Who is here?', 'desk.found_one': 'one', 'desk.found_other': '{{count}} people' },
  ar: {
    'desk.title': 'من هنا؟',
    'desk.found_zero': 'لا أحد',
    'desk.found_one': 'واحد',
    'desk.found_two': 'اثنان',
    'desk.found_few': '{{count}} أشخاص',
    'desk.found_many': '{{count}} شخصاً',
    'desk.found_other': '{{count}} شخص',
  },
  ckb: { 'desk.title': 'کێ لێرەیە؟', 'desk.found_one': 'یەک', 'desk.found_other': '{{count}} کەس' },
};

const faultsAfter = (change) => {
  const texts = structuredClone(whole);
  change(texts);
  return textFaults(texts);
};

test('wholeTextsHaveNoFault', () => {
  expect(textFaults(whole)).toEqual([]);
});

test('aMissingKeyIsNamed', () => {
  expect(faultsAfter((texts) => delete texts.ckb['desk.title'])).toEqual(['ckb: "desk.title" is missing']);
});

test('aKeyThatEnglishLacksIsNamed', () => {
  expect(faultsAfter((texts) => delete texts.en['desk.title'])).toContain('en: "desk.title" is missing');
});

test('everyPluralOfArabicIsAskedFor', () => {
  expect(faultsAfter((texts) => delete texts.ar['desk.found_few'])).toEqual(['ar: "desk.found" lacks the plural few']);
});

test('aPluralThatKurdishHasNotIsRefused', () => {
  const faults = faultsAfter((texts) => {
    texts.ckb['desk.found_many'] = '{{count}} کەس';
  });
  expect(faults).toEqual(['ckb: "desk.found" has a plural the language has not: many']);
});

test('aLostPlaceholderIsNamed', () => {
  const faults = faultsAfter((texts) => {
    texts.ckb['desk.found_other'] = 'کەس';
  });
  expect(faults).toEqual(['ckb: "desk.found" has {} where English has {count}']);
});

test('englishLeftInAnotherLanguageIsNamed', () => {
  const faults = faultsAfter((texts) => {
    texts.ar['desk.title'] = 'Who is here?';
  });
  expect(faults).toEqual(['ar: "desk.title" is still English']);
});

test.each(['١٨', '۱۸'])('theDigits%sAreNoDigitsOfAWord', (digits) => {
  const faults = faultsAfter((texts) => {
    texts.ckb['desk.title'] += digits;
  });
  expect(faults).toEqual(['ckb: "desk.title" has digits that are not Latin']);
});

test('anEmptyTextIsNamed', () => {
  const faults = faultsAfter((texts) => {
    texts.ar['desk.title'] = ' ';
  });
  expect(faults).toEqual(['ar: "desk.title" is empty']);
});

test.each(['ك', 'ي', 'ى', 'ة', 'ه\u200c'])('theArabicLetter%sIsRefusedInKurdish', (letter) => {
  const faults = faultsAfter((texts) => {
    texts.ckb['desk.title'] += letter;
  });
  expect(faults).toHaveLength(1);
});

test('aKeyUsedAndNotDefinedIsNamed', () => {
  expect(usageFaults(whole.en, "t('desk.title') t('desk.found') t('desk.lost')")).toEqual([
    '"desk.lost" is used and not defined',
  ]);
});

test('aKeyDefinedAndNotUsedIsNamed', () => {
  expect(usageFaults(whole.en, "t('desk.title')")).toEqual(['"desk.found" is defined and not used']);
});

test('aTemplateCoversTheKeysUnderIt', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source that is read is such a template
  expect(usageFaults(whole.en, 't(`desk.${name}`)')).toEqual([]);
});

test('twoFilesThatStateOneTextAreAFault', () => {
  expect(sharedNames({ 'a.json': { desk: { title: 'a' } }, 'b.json': { desk: { what: 'b' } } })).toEqual([]);
  expect(sharedNames({ 'a.json': { desk: { title: 'a' } }, 'b.json': { desk: { title: 'b' } } })).toHaveLength(1);
});

test('aGroupThatAnotherFileOfItsChunkHidesIsAFault', () => {
  const files = { 'a.json': { desk: {} }, 'b.json': { desk: {} }, 'c.json': { form: {} } };
  const imports = "import a from './a.json';\nimport b from './b.json';\nimport c from './c.json';\n";
  expect(hiddenGroups(`${imports}export default {\n  ...c,\n  ...laidOver(a, b),\n};\n`, files)).toEqual([]);
  expect(hiddenGroups(`${imports}export default {\n  ...a,\n  ...b,\n};\n`, files)).toHaveLength(1);
  expect(hiddenGroups(`${imports}export default {\n  ...a,\n  ...laidOver(b, c),\n};\n`, files)).toHaveLength(1);
});
