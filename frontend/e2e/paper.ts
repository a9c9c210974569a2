import { inflateSync } from 'node:zlib';

/**
 * What a PDF of the browser says, page by page. It reads just what Chromium writes: numbered objects, deflated streams, fonts
 * named by the number of their object, each with a table from glyphs to letters. Arabic script is drawn from left to right, so
 * `saysOn` looks for words in both directions.
 */
export function pagesOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const objects = new Map<string, { head: string; data: () => string }>();
  for (const [, number = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.search(/stream\r?\n/);
    const head = at < 0 ? body : body.slice(0, at);
    const data = () => {
      const raw = Buffer.from(body.slice(at).replace(/^stream\r?\n/, ''), 'latin1');
      return head.includes('/FlateDecode') ? inflateSync(raw).toString('latin1') : raw.toString('latin1');
    };
    objects.set(number, { head, data });
  }
  const object = (number: string | undefined) => objects.get(number ?? '') ?? { head: '', data: () => '' };
  const letters = new Map<string, Map<number, string>>();
  const fontOf = (number: string) => {
    const known = letters.get(number) ?? lettersIn(object(/ToUnicode (\d+)/.exec(object(number).head)?.[1]).data());
    letters.set(number, known);
    return known;
  };
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const contents = /\/Contents (\d+)/.exec(head)?.[1];
      let font = new Map<number, string>();
      let said = '';
      for (const [part, name, glyphs] of object(contents)
        .data()
        .matchAll(/\/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\bET\b/g)) {
        if (name) font = fontOf(name);
        else if (glyphs)
          for (const glyph of glyphs.match(/.{4}/g) ?? []) said += font.get(Number.parseInt(glyph, 16)) ?? '';
        else if (part === 'ET') said += ' ';
      }
      return said;
    });
}

/** Whether the words are on the page, whatever order and shape their letters are drawn in. */
export function saysOn(page: string, words: string): boolean {
  const plain = page.normalize('NFKC').replace(/\s+/g, '');
  const wanted = words.normalize('NFKC').replace(/\s+/g, '');
  return plain.includes(wanted) || plain.includes([...wanted].reverse().join(''));
}

/** The table a font carries: single letters and ranges. */
function lettersIn(table: string): Map<number, string> {
  const found = new Map<number, string>();
  const number = (hex: string | undefined) => Number.parseInt(hex ?? '', 16);
  const word = (hex: string) => (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(number(unit))).join('');
  for (const [, singles = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, letter = ''] of singles.matchAll(/<(\w+)>\s*<(\w+)>/g)) found.set(number(glyph), word(letter));
  for (const [, ranges = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, letter] of ranges.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = number(from); glyph <= number(to); glyph += 1)
        found.set(glyph, String.fromCodePoint(number(letter) + glyph - number(from)));
  return found;
}
