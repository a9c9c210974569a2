import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allowed, circleOf, zoneFaults } from './zones.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'zones-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function file(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('aFeatureMayUseWhatLiesBelow', () => {
  file('features/people/Page.tsx', "import { Icon } from '../../ui/Icon';\nimport { row } from './row';");
  expect(zoneFaults(root)).toEqual([]);
});

test('aFeatureNeverImportsAnotherOne', () => {
  file('features/people/Page.tsx', "import { Seats } from '../courses/Seats';");
  expect(zoneFaults(root)).toEqual(['features/people/Page.tsx imports another feature (features/courses/Seats)']);
});

test('whatLiesBelowNeverImportsAFeature', () => {
  file('ui/Icon.tsx', "import { Page } from '../features/people/Page';");
  expect(zoneFaults(root)).toEqual(['ui/Icon.tsx may not import features/people/Page']);
});

test('typesOfTheContractComeThroughItsOneFile', () => {
  file('features/people/Page.tsx', "import { listQuery } from '../../api/gen/queries.gen';");
  file('features/people/Form.tsx', "import { create } from '../../api/gen/sdk.gen';");
  file('features/people/words.ts', "import type { Person } from '../../api/gen/types.gen';");
  file('api/contract.ts', "export type * from './gen/types.gen';");
  expect(zoneFaults(root)).toEqual([
    'features/people/words.ts imports generated code (api/gen/types.gen) past api/contract',
  ]);
});

test('noZoneLeadsBackToItself', () => {
  expect(circleOf(allowed)).toBeUndefined();
  expect(circleOf({ ...allowed, api: ['i18n', 'auth'] })).toEqual(['api', 'auth', 'api']);
});

test('waitingAndFailingAreNotWrittenOutByHand', () => {
  const waiting = "import { Waiting } from '../../ui/Waiting';";
  file('features/people/Page.tsx', `import { Failure } from '../../ui/Failure';\n${waiting}`);
  file('features/people/Words.tsx', waiting);
  expect(zoneFaults(root)).toEqual([
    'features/people/Page.tsx writes out waiting and failing by hand; ui/QueryState does both',
  ]);
});

test('aLateImportIsAnImport', () => {
  file('features/people/Page.tsx', "const later = () => import('../courses/Seats');");
  expect(zoneFaults(root)).toHaveLength(1);
});
