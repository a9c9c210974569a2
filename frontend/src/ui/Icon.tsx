/** Outlines on a 24-px grid. Always beside a word or inside something that has a name, so hidden from screen readers. */
const paths = {
  home: 'M4 10.5 12 4l8 6.5V20H4zM10 20v-5h4v5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3.5 19a5.5 5.5 0 0 1 11 0M15.5 5.5a3 3 0 0 1 0 5.2M17 13.6a5.5 5.5 0 0 1 3.5 5.4',
  file: 'M6 3.5h8l4 4V20.5H6zM14 3.5v4h4M12 18v-7M9 13.5l3-3 3 3',
  more: 'M4.5 12h1M11.5 12h1M18.5 12h1',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  alert: 'M12 4 3.5 19h17zM12 10v4M12 16.5h.01',
  near: 'M5 10c2-2.5 4.5-2.5 7 0s5 2.5 7 0M5 15c2-2.5 4.5-2.5 7 0s5 2.5 7 0',
  same: 'M6 9.5h12M6 14.5h12',
  differ: 'M6 9.5h12M6 14.5h12M15 5 9 19',
  minus: 'M7 12h10',
  plus: 'M12 5v14M5 12h14',
  forth: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M19.5 14A8 8 0 0 1 10 4.5a8 8 0 1 0 9.5 9.5z',
  leave: 'M14 4.5H5.5v15H14M10.5 12H20M16.5 8.5 20 12l-3.5 3.5',
  keys: 'M3.5 7h17v10h-17zM7 10h.01M10.3 10h.01M13.7 10h.01M17 10h.01M8 13.8h8',
  noLine: 'M4 4l16 16M8.5 8.7A6 6 0 0 0 6 12.2 3.6 3.6 0 0 0 7 19h10M11 6.1A6 6 0 0 1 17.8 11a4 4 0 0 1 2.4 6',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  shield: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6z',
  key: 'M8 10.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM11 12l8-8M15.5 7.5l3 3',
  device: 'M7.5 3.5h9v17h-9zM11 17.5h2',
  hand: 'M8 12V6.5a1.5 1.5 0 0 1 3 0V11M11 10.5v-6a1.5 1.5 0 0 1 3 0v6M14 10.5V6a1.5 1.5 0 0 1 3 0v8a6.5 6.5 0 0 1-6.5 6.5c-2.5 0-4-1.3-5-3.5l-1.7-3.6a1.4 1.4 0 0 1 2.4-1.4L8 14.5',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  place: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  print: 'M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7z',
  centre: 'M4 4h16v16H4zM9 9h6v6H9z',
  phone: 'M6 4h3l1.5 4.5L8.5 10a11 11 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2 2A14 14 0 0 1 4 6a2 2 0 0 1 2-2z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3.5V8M16 3.5V8',
  child: 'M12 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM6 20v-3a6 6 0 0 1 12 0v3M12 14v6',
  wheel: 'M10 4h.01M10 7v5h5l3 6M10 9.5h4M8.5 11.5a4.5 4.5 0 1 0 6 6',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  upDown: 'M8 10l4-4 4 4M8 14l4 4 4-4',
  filter: 'M4 6h16M7 12h10M10 18h4',
  share: 'M15 5l5 5-5 5M20 10H9a5 5 0 0 0-5 5v4',
  book: 'M5 4h14v16H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 8h6',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  camera: 'M4 7.5h3.5L9 5h6l1.5 2.5H20V19H4zM12 9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 8h3v3H8zM13 13h3v3h-3zM13 8h3M8 13h3v3',
  sound: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  quiet: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5',
  bars: 'M5 20v-7M12 20V5M19 20v-10M3 20h18',
  sprout: 'M12 20v-9M12 11c0-4-2.5-6-7-6 0 4 2.5 6 7 6zM12 14c0-3 2-5 7-5 0 3.5-2 5-7 5zM8 20h8',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4l3 2',
} as const;

export type IconName = keyof typeof paths;

/** Only what shows a direction turns round with the language. */
const turning: ReadonlySet<IconName> = new Set(['back', 'forth', 'leave', 'share']);

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={turning.has(name) ? 'i turn' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

export function Mark({ className }: { className?: string }) {
  return (
    <svg
      className={className}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      aria-hidden="true"
    >
      <path d="M3 3h18v18h-6M9 21H3V3" />
      <path d="M9 9h6v6H9z" fill="currentColor" stroke="none" />
    </svg>
  );
}
