import type { FieldErrors } from './ErrorSummary';
import type { Localized } from './LocalizedFields';

/** Which of the three languages are still empty, by the field they stand in. */
export function missingWords(id: string, value: Localized, message: string): FieldErrors {
  const empty = (['en', 'ar', 'ckb'] as const).filter((code) => value[code].trim() === '');
  return Object.fromEntries(empty.map((code) => [`${id}-${code}`, message]));
}
