const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const FROM_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
/** Latin letters, numbers of several parts, numbers with a sign: one number alone stands the same in every sentence. */
const FROM_LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f]|\d[^\d\p{L}]+\d|[+\-#%]\d|\d[%+]/u;
const ISOLATED = /^[\u2066-\u2068]/;

/**
 * What is put into a sentence keeps its own direction, and turns nothing around it: among Arabic words 2001-05-17 would be read as
 * 17-05-2001, and "A 8" as "8 A". Isolates of Unicode Standard Annex 9; the service does the same with its own sentences.
 */
export function withinSentence(language: string, value: string): string {
  if (ISOLATED.test(value)) return value;
  const foreign = language === 'en' ? FROM_RIGHT_TO_LEFT : FROM_LEFT_TO_RIGHT;
  return foreign.test(value) ? `${FIRST_STRONG_ISOLATE}${value}${POP_DIRECTIONAL_ISOLATE}` : value;
}
