import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { linesOf, readIndex } from './pack';

const csv = [
  '\ufeffsession,day,from,course,in_the_room,present,late,excused,absent,scan,signatures,files',
  '0193d100-0000-7000-8000-000000000002,2026-11-24,09:00,"Sewing, ""first"" steps",12,11,1,0,2,COUNT_DIFFERS,11,scans/a.pdf',
  '0193d100-0000-7000-8000-000000000003,2026-11-25,09:00,الخياطة,,0,0,0,0,MISSING,,',
  '',
].join('\r\n');

test('theIndexOfAPackSaysWhatEachSheetSays', () => {
  const [first, second] = linesOf(csv);
  expect(first).toMatchObject({
    course: 'Sewing, "first" steps',
    came: 12,
    absent: 2,
    scan: 'COUNT_DIFFERS',
    signatures: '11',
  });
  expect(second).toMatchObject({ course: 'الخياطة', scan: 'MISSING', signatures: '' });
  expect(linesOf(csv)).toHaveLength(2);
});

test('theIndexIsReadOutOfTheArchiveWhateverFollowsIt', async () => {
  const pack = archive([
    ['index.csv', Buffer.from(csv)],
    ['scans/a.pdf', Buffer.from('%PDF-1.4')],
  ]);
  expect((await readIndex(new Blob([pack]))).map(({ scan }) => scan)).toEqual(['COUNT_DIFFERS', 'MISSING']);
});

/** As the service writes one: sizes only in the directory at the end. */
function archive(files: [string, Buffer][]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += local.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(offset, 16);
  return Uint8Array.from(Buffer.concat([...parts, ...directory, end]));
}
