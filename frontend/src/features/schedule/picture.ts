import type { TFunction } from 'i18next';
import type { PublicSchedule } from '../../api/contract';
import { type Language, languages } from '../../i18n/languages';
import { toldDays } from './scheduleText';

const WIDTH = 1080;
const HEIGHT = 1350;
const EDGE = 72;

/** The next days as a picture to send on. The browser sets the letters, so Arabic script is joined as it is read. */
export async function pictureOf(
  schedule: PublicSchedule,
  language: Language,
  t: TFunction,
  address: string,
): Promise<Blob> {
  await Promise.all([document.fonts.load('400 40px Vazirmatn', 'ا'), document.fonts.load('700 40px Vazirmatn', 'ا')]);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures');
  const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
  const { dir } = languages[language];
  const begins = dir === 'rtl' ? WIDTH - EDGE : EDGE;
  pen.fillStyle = token('surface');
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = token('accent');
  pen.fillRect(0, 0, WIDTH, 16);
  pen.direction = dir;
  pen.textAlign = 'start';
  let y = EDGE + 64;
  const write = (text: string, size: number, colour: string, strong = false, indent = 0) => {
    pen.font = `${strong ? 700 : 400} ${size}px ${token('font')}`;
    pen.fillStyle = token(colour);
    const room = WIDTH - 2 * EDGE - indent;
    pen.fillText(fitting(pen, text, room), dir === 'rtl' ? begins - indent : begins + indent, y);
    y += size * 1.5;
  };
  write(schedule.centre.name[language], 56, 'ink', true);
  write(t('whatsOn.free'), 36, 'accent');
  y += 16;
  const days = toldDays(schedule, language, t);
  if (days.length === 0) write(t('whatsOn.nothing'), 36, 'ink-2');
  for (const { day, lines } of days) {
    // A day is shown whole or not at all; what follows stands on the page.
    if (y + 60 + lines.length * 54 > HEIGHT - EDGE - 70) break;
    write(day, 36, 'accent', true);
    for (const { when, title, more } of lines)
      write([when, title, more].filter(Boolean).join('  '), 32, 'ink', false, 24);
    y += 14;
  }
  pen.direction = 'ltr';
  pen.textAlign = 'center';
  pen.font = `400 30px ${token('font')}`;
  pen.fillStyle = token('ink-2');
  pen.fillText(address.replace(/^https?:\/\//, ''), WIDTH / 2, HEIGHT - EDGE / 2);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => (file ? resolve(file) : reject(new Error('No picture came of it'))), 'image/png');
  });
}

function fitting(pen: CanvasRenderingContext2D, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text;
  let shorter = text;
  while (shorter.length > 1 && pen.measureText(`${shorter}…`).width > room) shorter = shorter.slice(0, -1);
  return `${shorter.trimEnd()}…`;
}
