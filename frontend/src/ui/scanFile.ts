import { download } from './csvFile';

const endings: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/** Saves a scan under a name that says what it is and that a click opens: what no name of a file may hold is left out. */
export function saveScan(scan: Blob, name: string): void {
  const said = name.match(/[\p{L}\p{M}\p{N}]+/gu)?.join('-') ?? 'scan';
  download(scan, `${said}.${endings[scan.type] ?? 'pdf'}`);
}
