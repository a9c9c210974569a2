import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { withinSentence } from '../src/i18n/isolation';
import { expect, test } from './hawsh';

/** A sentence of the service, which keeps its values apart as the web client does (MessagesTest). */
function ofTheService(key: string) {
  const messages = fileURLToPath(
    new URL('../../backend/service/src/main/resources/org/hawsh/messages_ar.properties', import.meta.url),
  );
  const [, sentence = ''] = new RegExp(`^${key}=(.*)$`, 'm').exec(readFileSync(messages, 'utf8')) ?? [];
  return (value: string) => sentence.replace('{0}', value);
}

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
  { says: (value: string) => `انتقلت إلى الغرفة ${value} اليوم`, value: '8 A', part: '8 A' },
  { says: ofTheService('fault.before-the-last-event'), value: '2026-11-24', part: '2026-11-24' },
  { says: (value: string) => `الهاتف ${value}، اتصل مساءً`, value: '+964 770 123 4567', part: '+964 770 123 4567' },
];

for (const { says, value, part } of sentences) {
  test(`amongArabicWords ${part} isReadInItsOwnOrder`, async ({ page }) => {
    expect(await seenFromTheLeft(page, says(value), part), 'as it would be').not.toBe(part);
    expect(await seenFromTheLeft(page, says(withinSentence('ar', value)), part)).toBe(part);
  });
}
