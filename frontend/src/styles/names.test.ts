import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/styles';

/** Features share one sheet in the browser: a second look of the same name would change a page somewhere else. */
test('aClassHasItsLookFromOneFile', () => {
  const homes = new Map<string, Set<string>>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.css'))) {
    const css = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, name = ''] of css.matchAll(/^\.([a-z][\w-]*) \{/gm)) {
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
    }
  }
  expect(homes.size).toBeGreaterThan(100);
  expect([...homes].filter(([, files]) => files.size > 1)).toEqual([]);
});
