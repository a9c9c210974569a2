import type { Page } from '@playwright/test';
import { withinSentence } from '../src/i18n/isolation';
import { as } from './asked';
import { expect, KIRKUK, test } from './hawsh';

/** The letters of a part of a sentence in the order in which the eye meets them from the left. */
async function seenFromTheLeft(page: Page, sentence: string, part: string): Promise<string> {
  await page.setContent('<p lang="ar" dir="rtl"></p>');
  return page.locator('p').evaluate(
    (paragraph, { sentence, part }) => {
      paragraph.textContent = sentence;
      const text = paragraph.firstChild as Text;
      const at = sentence.indexOf(part);
      const letters = [...part].map((letter, index) => {
        const range = document.createRange();
        range.setStart(text, at + index);
        range.setEnd(text, at + index + 1);
        return { letter, left: range.getBoundingClientRect().left };
      });
      return letters
        .sort((one, other) => one.left - other.left)
        .map(({ letter }) => letter)
        .join('');
    },
    { sentence, part },
  );
}

const sentences = [
  { says: (value: string) => `تاريخ الميلاد ${value} غير واضح`, value: '2001-05-17', part: '2001-05-17' },
  { says: (value: string) => `انضمت إلى ${value} اليوم`, value: 'المسار A 8', part: 'A 8' },
  { says: (value: string) => `الهاتف ${value}، اتصل مساءً`, value: '+964 770 123 4567', part: '+964 770 123 4567' },
];

for (const { says, value, part } of sentences) {
  test(`amongArabicWords ${part} isReadInItsOwnOrder`, async ({ page }) => {
    expect(await seenFromTheLeft(page, says(value), part), 'as it would be').not.toBe(part);
    expect(await seenFromTheLeft(page, says(withinSentence('ar', value)), part)).toBe(part);
  });
}

test('aSentenceOfTheServiceKeepsItsDatesInOrder', async ({ page, browser }) => {
  const administrator = await as(browser, 'admin');
  const centre = await administrator('GET', `/centres/${KIRKUK}`);
  const refused = await administrator(
    'POST',
    `/centres/${KIRKUK}/life-events`,
    { kind: 'SUSPENDED', on: '2010-01-01', reason: 'A test of what is read' },
    { 'If-Match': centre.etag, 'Accept-Language': 'ar' },
    'refused',
  );
  const sentence: string = refused.body.errors[0].detail;
  const [date] = /\d{4}-\d{2}-\d{2}/.exec(sentence) ?? [];
  expect(date, sentence).toBeDefined();
  expect(await seenFromTheLeft(page, sentence, date ?? '')).toBe(date);
});
