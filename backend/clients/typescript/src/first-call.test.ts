import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('the program of the getting-started page runs as it is printed', () => {
  const program = fileURLToPath(new URL('./first-call.js', import.meta.url));
  const printed = execFileSync('node', [program], { encoding: 'utf8' });
  assert.match(printed, /^\d\d governorates\nmade once: true\nedited: 200\nforgotten\n$/);
});
