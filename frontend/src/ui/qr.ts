import encode from 'qr';

/** The path of a QR code's dark squares on a grid of one unit a square, with the quiet border the norm asks for. */
export function qrPath(text: string): { size: number; path: string } {
  const rows = encode(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size: rows.length, path };
}
