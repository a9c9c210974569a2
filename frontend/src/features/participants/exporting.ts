import type { ExportColumn } from '../../api/contract';

/** What a file can tell of a person; family name, origin and contact are not among it. */

/** What a list on paper needs; a column nobody reads is a risk for nothing. */
export const usualColumns: readonly ExportColumn[] = ['REFERENCE', 'NAME', 'SEX', 'BIRTH_YEAR'];
