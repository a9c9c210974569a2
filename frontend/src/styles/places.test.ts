import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/styles';
const rules = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) => {
    const css = readFileSync(`${folder}/${file}`, 'utf8').replace(/\/\*.*?\*\//gs, '');
    return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
      file,
      selectors: selectors.split(',').map((one) => one.trim()),
      body,
    }));
  });

/** A closed day of the month once stood at the edge of the window, since the hours of the calendar that are closed bear the same name. */
test('aNameThatLiftsSomethingOutOfItsPlaceSaysNothingElseElsewhere', () => {
  const lifted = rules
    .filter(({ body }) => /position:\s*(absolute|fixed)/.test(body))
    .flatMap(({ file, selectors }) =>
      selectors.filter((one) => /^\.[\w-]+$/.test(one)).map((name) => ({ file, name })),
    );
  expect(lifted.length).toBeGreaterThan(5);
  const taken = lifted.filter(({ file, name }) =>
    rules.some(
      (rule) =>
        rule.file !== file && rule.selectors.some((one) => new RegExp(`[\\w\\])]\\${name}(?![\\w-])`).test(one)),
    ),
  );
  expect(taken).toEqual([]);
});
