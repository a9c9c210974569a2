import { latinDigits } from './digits';

/** Letters that people use for one another become one, so that a word is found whoever typed it, on whatever keyboard. */
export function folded(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, '')
    .replace(/[إأآٱ]/g, 'ا')
    .replace(/[ىیېێ]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/[ةەھ]/g, 'ه')
    .replace(/ۆ/g, 'و')
    .replace(/ڕ/g, 'ر')
    .replace(/ڵ/g, 'ل')
    .toLowerCase()
    .trim();
}

/** Every word typed begins a word of the name, in any order. */
export function goesBy(name: string, typed: string): boolean {
  const parts = folded(name).split(/\s+/);
  return folded(typed)
    .split(/\s+/)
    .every((word) => parts.some((part) => part.startsWith(word)));
}

/** Every word typed stands somewhere in it, also behind an article that is written together with the word. */
export function mentions(text: string, typed: string): boolean {
  const whole = folded(text);
  return folded(typed)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
