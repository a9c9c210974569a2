import type { ParseKeys, TFunction } from 'i18next';
import type { BirthDate } from '../../api/contract';
import { type Day, isRealDay } from '../../i18n/dates';
import type { useFormats } from '../../i18n/useFormats';
import { noDate, type TypedDate } from '../../ui/DateParts';

/** A birth date as typed: never more exact than what the person knows. */
export type TypedBirth = TypedDate & { estimated: boolean };

export const noBirth: TypedBirth = { ...noDate, estimated: false };

const OLDEST = 120;

export function typedBirth(birthDate: BirthDate | null | undefined): TypedBirth {
  if (!birthDate) return noBirth;
  return {
    year: String(birthDate.year),
    month: birthDate.month ? String(birthDate.month) : '',
    day: birthDate.day ? String(birthDate.day) : '',
    estimated: birthDate.precision === 'ESTIMATED',
  };
}

export function birthDateOf({ year, month, day, estimated }: TypedBirth): BirthDate | null {
  if (!year) return null;
  if (month && day) return { precision: 'DAY', year: Number(year), month: Number(month), day: Number(day) };
  if (month) return { precision: 'MONTH', year: Number(year), month: Number(month) };
  return { precision: estimated ? 'ESTIMATED' : 'YEAR', year: Number(year) };
}

/** What is wrong with it, as a key of the texts; undefined when nothing is. */
export function birthFault({ year, month, day }: TypedBirth, today: Day): ParseKeys | undefined {
  if (!year) return month || day ? 'register.birthNeedsYear' : undefined;
  const born = Number(year);
  if (year.length !== 4 || born < today.year - OLDEST || born > today.year) return 'register.birthYearOdd';
  if (day && !isRealDay({ year: born, month: Number(month), day: Number(day) })) return 'register.birthDayOdd';
  if (isoOrder(born, Number(month || 1), Number(day || 1)) > isoOrder(today.year, today.month, today.day))
    return 'register.birthYearOdd';
  return undefined;
}

/** Under 18 whatever the unknown parts of the date are. */
export function certainlyUnder18(birthDate: BirthDate | null, today: Day): boolean {
  if (!birthDate) return false;
  const comesOfAge = isoOrder(birthDate.year + 18, birthDate.month ?? 1, birthDate.day ?? 1);
  return comesOfAge > isoOrder(today.year, today.month, today.day);
}

function isoOrder(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}

/** "born 17 May 2001", "born May 2001", "born 2001", "born about 2001". */
export function bornWords(
  birthDate: BirthDate | null | undefined,
  t: TFunction,
  formats: ReturnType<typeof useFormats>,
) {
  if (!birthDate) return t('person.bornUnknown');
  const { precision, year, month, day } = birthDate;
  if (precision === 'ESTIMATED') return t('person.bornAbout', { year });
  if (precision === 'DAY' && month && day) {
    return t('person.born', { when: formats.day(`${year}-${month}-${day}`) });
  }
  if (precision === 'MONTH' && month) return t('person.born', { when: formats.month({ year, month }) });
  return t('person.born', { when: year });
}
