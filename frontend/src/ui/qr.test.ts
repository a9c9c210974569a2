import decode from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from './qr';

const scale = 4;

test('whatIsScannedIsTheReference', () => {
  const { size, path } = qrPath('KRK-004217-9');
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < scale; column += 1) {
        const at = ((Number(y) * scale + row) * width + Number(x) * scale + column) * 4;
        data.fill(0, at, at + 3);
      }
    }
  }
  expect(decode({ width, height: width, data })).toBe('KRK-004217-9');
});
