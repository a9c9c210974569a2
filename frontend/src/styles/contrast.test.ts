import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const light = tokensOf(/:root \{([\s\S]*?)\n\}/);
const dark = { ...light, ...tokensOf(/:root\[data-theme="dark"\] \{([\s\S]*?)\n\}/) };

const grounds = ['ground', 'surface', 'sunken'];
const inks = ['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', 'reed', 'clay', 'saffron', 'lapis'];
const softly = ['reed', 'clay', 'saffron', 'lapis'];

const pairs = [
  ...inks.flatMap((ink) => grounds.map((ground) => [ink, ground])),
  ...softly.flatMap((status) => [status, 'ink', 'ink-2'].map((ink) => [ink, `${status}-soft`])),
  ...['ink', 'ink-2', 'ink-3', 'accent'].map((ink) => [ink, 'accent-soft']),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
] as [string, string][];

test.each(
  [light, dark].flatMap((theme, index) => pairs.map((pair) => [index ? 'dark' : 'light', ...pair, theme] as const)),
)('%s: %s on %s can be read', (_, ink, ground, theme) => {
  expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(4.5);
});

test.each(['light', 'dark'])('%s: the edge of a control can be seen', (name) => {
  const theme = name === 'light' ? light : dark;
  for (const ground of grounds) expect(contrast(theme['line-strong'], theme[ground])).toBeGreaterThanOrEqual(3);
});

test('theMeasureItselfKnowsBlackFromWhite', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});

function tokensOf(block: RegExp): Record<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return Object.fromEntries([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]));
}

function contrast(one: string | undefined, other: string | undefined): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour = ''): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
