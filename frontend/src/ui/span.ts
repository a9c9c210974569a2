import type { TFunction } from 'i18next';
import { typedDayOf } from './DayField';
import type { FieldErrors } from './ErrorSummary';

/** A first day that must be, and a last day that may be and does not come before it. */
export function spanFaults({ from, to }: { from: string; to: string }, t: TFunction): FieldErrors {
  const first = typedDayOf(from);
  const last = typedDayOf(to);
  return {
    ...(!first && { from: t('kit.dayOdd') }),
    ...(to && !last && { to: t('kit.dayOdd') }),
    ...(first && last && last < first && { to: t('kit.endsBefore') }),
  };
}
