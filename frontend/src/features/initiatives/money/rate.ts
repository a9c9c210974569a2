import { latinDigits } from '../../../i18n/digits';

/** A rate as the wire carries it, or undefined where none was typed: at most six places, more than nothing. */
export function rateOf(typed: string): string | undefined {
  const plain = latinDigits(typed)
    .replaceAll('٫', '.')
    .replace(/[,٬\s]/g, '');
  return /^\d{1,9}(\.\d{1,6})?$/.test(plain) && Number(plain) > 0 ? plain : undefined;
}
