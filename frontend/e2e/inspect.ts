import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, type Language } from './hawsh';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const english =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b/;

/** The same screen on a laptop in the light and on a phone in the dark. */
export async function inspectBoth(page: Page, language: Language, screen: string) {
  for (const [width, theme] of [
    [1024, 'light'],
    [390, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((light) => {
      document.documentElement.dataset.theme = light;
    }, theme);
    await inspect(page, language, `${screen} ${width}`);
  }
}

/**
 * No barrier that a machine can find, nothing wider than the screen, the right direction, and no foreign months. With
 * `HAWSH_PICTURES=folder` each screen is kept as a picture, to be looked at by somebody. It stands still for that: a colour on
 * its way from one theme to the other is neither.
 */
export async function inspect(page: Page, language: Language, screen: string) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const pictures = process.env.HAWSH_PICTURES;
  if (pictures)
    await page.screenshot({
      path: `${pictures}/${pictureOf(page, language, screen)}`,
      fullPage: true,
      animations: 'disabled',
    });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const seen = await page.evaluate(look);
  expect(seen.barriers, screen).toEqual([]);
  expect(seen.beyondTheEdge, screen).toBeLessThanOrEqual(0);
  expect(seen.direction).toBe(language === 'en' ? 'ltr' : 'rtl');
  if (language !== 'en') expect(seen.words, screen).not.toMatch(english);
}

/**
 * What is to be judged, looked at inside the page itself, which has no frames: asking axe from outside takes three times as long.
 * Its words leave out what is marked as English on purpose, such as the English text for the door.
 */
async function look() {
  const found = await window.axe.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  const { documentElement, body } = document;
  const beyondTheEdge = documentElement.scrollWidth - window.innerWidth;
  const inEnglish = [...body.querySelectorAll<HTMLElement>('[lang="en"]')];
  for (const one of inEnglish) one.style.display = 'none';
  const words = body.innerText;
  for (const one of inEnglish) one.style.removeProperty('display');
  return {
    barriers: found.violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target)}`),
    beyondTheEdge,
    direction: documentElement.dir,
    words,
  };
}

function pictureOf(page: Page, language: Language, screen: string) {
  return `${screen.replace(/[^\w]+/g, '-')}-${page.viewportSize()?.width}-${language}.png`;
}
