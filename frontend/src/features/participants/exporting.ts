import type { ExportColumn } from '../../api/contract';

/** What a file can tell of a person; family name, origin and contact are not among it. */
export const exportColumns = [
  'REFERENCE',
  'KIND',
  'NAME',
  'GIVEN',
  'FATHER',
  'GRANDFATHER',
  'GREAT_GRANDFATHER',
  'SEX',
  'BIRTH_DATE',
  'BIRTH_YEAR',
  'AGE_BAND',
  'REGISTERED_ON',
] as const satisfies readonly ExportColumn[];

/** What a list on paper needs; a column nobody reads is a risk for nothing. */
export const usualColumns: readonly ExportColumn[] = ['REFERENCE', 'NAME', 'SEX', 'BIRTH_YEAR'];
