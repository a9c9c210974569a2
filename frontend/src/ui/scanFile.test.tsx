import { expect, test, vi } from 'vitest';
import { saveScan } from './scanFile';

test.each([
  ['Quote of \u2068Nursery / Daquq\u2069', 'image/png', 'Quote-of-Nursery-Daquq.png'],
  ['عرض \u2068مشتل الزيتون\u2069', 'image/jpeg', 'عرض-مشتل-الزيتون.jpg'],
  ['12/7', 'application/pdf', '12-7.pdf'],
])('aScanSavedAs %s %s isCalled %s', (name, type, called) => {
  const names: string[] = [];
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:scan', revokeObjectURL: () => {} });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  saveScan(new Blob(['x'], { type }), name);
  expect(names).toEqual([called]);
  vi.unstubAllGlobals();
});
