const ARABIC_INDIC = 0x0660;
const EASTERN_ARABIC_INDIC = 0x06f0;

/** Both Arabic digit sets become the ones the wire carries; everything else stays. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= EASTERN_ARABIC_INDIC ? EASTERN_ARABIC_INDIC : ARABIC_INDIC));
  });
}

/** A whole number as it was typed on any keyboard, or null when it is none. */
export function typedNumber(text: string): number | null {
  const plain = latinDigits(text).trim();
  return /^\d{1,9}$/.test(plain) ? Number(plain) : null;
}

/** 4608 → 4,608. The same in all three languages: digits are Latin by default, and Chromium has no Kurdish numbers. */
export function groupedNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
