/** A line of the pack's index: what a sheet says, and what is known of its signed paper. */
export type PackLine = {
  session: string;
  day: string;
  from: string;
  course: string;
  inTheRoom: string;
  came: number;
  absent: number;
  scan: 'ON_FILE' | 'MISSING' | 'COUNT_DIFFERS';
  signatures: string;
};

const END = 0x06054b50;
const NAME_AT = 46;

/** The index of a pack: the first file of the archive, whose end says where it lies. */
export async function readIndex(pack: Blob): Promise<PackLine[]> {
  const view = new DataView(await pack.arrayBuffer());
  let end = view.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error('The pack has no end');
  const entry = view.getUint32(end + 16, true);
  const length = view.getUint32(entry + 20, true);
  const nameLength = view.getUint16(entry + 28, true);
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, entry + NAME_AT, nameLength));
  if (name !== 'index.csv') throw new Error('The pack does not begin with its index');
  const local = view.getUint32(entry + 42, true);
  const begins = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = new Response(new Uint8Array(view.buffer, begins, length)).body as ReadableStream<BufferSource>;
  const text = await new Response(packed.pipeThrough(new DecompressionStream('deflate-raw'))).text();
  return linesOf(text);
}

export function linesOf(csv: string): PackLine[] {
  const [head = [], ...rows] = cells(csv.replace(/^\ufeff/, ''));
  const at = (row: readonly string[], column: string) => row[head.indexOf(column)] ?? '';
  return rows.map((row) => ({
    session: at(row, 'session'),
    day: at(row, 'day'),
    from: at(row, 'from'),
    course: at(row, 'course'),
    inTheRoom: at(row, 'in_the_room'),
    came: Number(at(row, 'present')) + Number(at(row, 'late')),
    absent: Number(at(row, 'excused')) + Number(at(row, 'absent')),
    scan: at(row, 'scan') as PackLine['scan'],
    signatures: at(row, 'signatures'),
  }));
}

/** RFC 4180: a cell in quotes may hold commas, line ends and doubled quotes. */
function cells(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', after] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (after === '' && quoted === undefined && plain === '' && row.length === 0) break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (after === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
