import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import, ImportField, ReadImportAs, TextEncoding } from '../../api/contract';
import { updateImportReading } from '../../api/gen/sdk.gen';
import { useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Note } from '../../ui/Note';
import { useDeed } from '../../ui/useDeed';
import { ImportColumns } from './ImportColumns';
import { duplicatesQuery, importQuery, valuesOf } from './importQueries';

const encodings: readonly TextEncoding[] = ['UTF_8', 'WINDOWS_1256', 'UTF_16LE', 'UTF_16BE'];

type Props = { found: Import; onRead: () => void; onAgain: () => void };

/** Which sheet, in which letters, where the header stands, and what each column is. */
export function ImportReading({ found, onRead, onAgain }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const reading = found.reading;
  const [fields, setFields] = useState<Record<number, ImportField | undefined>>({});
  const [tried, setTried] = useState(false);
  const changing = useDeed({
    mutationFn: (wish: ReadImportAs) => updateImportReading({ path: { importId: found.id }, body: wish }),
    onSuccess: (now, wish) => {
      setFields({});
      queries.setQueryData(importQuery(found.id).queryKey, now);
      queries.removeQueries({ queryKey: duplicatesQuery(found.id).queryKey });
      if (wish.columns) onRead();
    },
  });
  if (!reading) return null;

  const as = { sheet: reading.sheet, encoding: reading.encoding, headerRow: reading.headerRow };
  const chosen = found.columns.map(({ field }, column) =>
    column in fields ? fields[column] : (field?.toUpperCase() as ImportField | undefined),
  );
  const noNames = !chosen.includes('GIVEN') && !chosen.includes('WHOLE_NAME');
  const send = () => {
    setTried(true);
    if (noNames) return false;
    const columns = chosen.flatMap((field, column) => (field ? [{ column, field }] : []));
    changing.send({ ...as, columns, values: valuesOf(reading) });
    return true;
  };
  const choose = (column: number, field: ImportField | undefined) => {
    // A field stands in one column: whoever gives it to another takes it from the first.
    const freed = field
      ? Object.fromEntries(chosen.flatMap((had, at) => (had === field ? [[at, undefined]] : [])))
      : {};
    setFields({ ...fields, ...freed, [column]: field });
  };

  return (
    <Form
      send={send}
      error={changing.error}
      faults={tried && noNames ? { header: t('import.namesMissing') } : undefined}
    >
      {!reading.encodingCertain && <Note tone="saffron">{t('import.encodingGuessed')}</Note>}
      {reading.columnsSaid && <Note tone="lapis">{t('import.columnsRemembered')}</Note>}
      <div className="filters">
        {reading.sheets.length > 1 && (
          <SelectField
            id="sheet"
            label={t('import.sheet')}
            value={String(reading.sheet)}
            onChange={(sheet) => changing.send({ sheet: Number(sheet) })}
            options={reading.sheets.flatMap(({ name, rows }, index) =>
              rows > 0 ? [{ value: String(index), label: t('import.sheetRows', { name, number: number(rows) }) }] : [],
            )}
          />
        )}
        {reading.kind === 'CSV' && (
          <SelectField
            id="encoding"
            label={t('import.encoding')}
            value={reading.encoding ?? 'UTF_8'}
            onChange={(encoding) => changing.send({ encoding: encoding as TextEncoding })}
            options={encodings.map((encoding) => ({ value: encoding, label: t(`import.encodings.${encoding}`) }))}
          />
        )}
        <SelectField
          id="header"
          label={t('import.headerRow')}
          value={String(reading.headerRow)}
          onChange={(row) => changing.send({ ...as, headerRow: Number(row) })}
          options={reading.rows.map((row) => ({
            value: String(row.number),
            label: t('import.headerIn', {
              number: number(row.number),
              cells: row.cells.filter(Boolean).slice(0, 4).join(' · '),
            }),
          }))}
        />
      </div>
      <ImportColumns columns={found.columns} chosen={chosen} onChoose={choose} />
      <div className="acts">
        <button type="submit" className="btn primary" aria-disabled={changing.isPending}>
          {changing.isPending ? t('import.checking') : t('import.check')}
        </button>
        <button type="button" className="btn" onClick={onAgain}>
          {t('import.again')}
        </button>
      </div>
      <p className="small">{t('import.nothingStored')}</p>
    </Form>
  );
}
