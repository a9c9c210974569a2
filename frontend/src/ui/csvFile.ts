const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a browser says of a spreadsheet depends on what is installed beside it; its name does not. */
export function isWorkbook(file: File): boolean {
  return /\.xlsx$/i.test(file.name) || file.type === workbook;
}

export function tableTypeOf(file: File): string {
  return isWorkbook(file) ? workbook : 'text/csv';
}

/** What may be chosen where a table is asked for. */
export const tables = `.csv,.tsv,.txt,.xlsx,text/csv,${workbook}`;

/** Excel opens a file with this mark as UTF-8 and shows Arabic letters as letters. */
const MARK = '\ufeff';

export function templateFile(headers: readonly string[]): Blob {
  return new Blob([`${MARK}${headers.join(',')}\r\n`], { type: 'text/csv;charset=utf-8' });
}

export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The file is not any more what it was when it was chosen: it was saved again, moved or deleted. */
export class FileChanged extends Error {
  constructor(cause: unknown) {
    super('The file changed after it was chosen', { cause });
    this.name = 'FileChanged';
  }
}

/** Asked before a file is sent: the browser would say of a changed one only that nobody answered. */
export async function stillAsChosen(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch (cause) {
    throw new FileChanged(cause);
  }
}
