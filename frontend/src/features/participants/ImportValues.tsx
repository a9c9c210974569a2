import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  consentHowValues,
  type Import,
  type ImportField,
  participantKindValues,
  type ReadImportAs,
  sexValues,
} from '../../api/contract';
import { updateImportReading } from '../../api/gen/sdk.gen';
import { useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { useDeed } from '../../ui/useDeed';
import { duplicatesQuery, importQuery, valuesOf } from './importQueries';

/** The columns that have a few answers only, by the fault of a text that is none of them. */
const asked: Record<string, ImportField> = {
  'sex-unknown': 'SEX',
  'kind-unknown': 'KIND',
  'consent-unknown': 'CONSENT_HOW',
};

type Unknown = { field: ImportField; written: string; column: string; rows: number };

/** Each text that was not understood once, however many rows it stands in. */
export function unknownOf(found: Import): Unknown[] {
  if (!found.reading) return [];
  const all = new Map<string, Unknown>();
  for (const { code, value, column } of found.faults) {
    const field = asked[code];
    if (!field || !value.trim()) continue;
    const key = `${field} ${value.trim()}`;
    const before = all.get(key);
    all.set(key, { field, written: value.trim(), column, rows: (before?.rows ?? 0) + 1 });
  }
  return [...all.values()];
}

/** What is not understood is asked about once, and not mended row by row. */
export function ImportValues({ found }: { found: Import }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const [means, setMeans] = useState<Record<string, string>>({});
  const changing = useDeed({
    mutationFn: (wish: ReadImportAs) => updateImportReading({ path: { importId: found.id }, body: wish }),
    onSuccess: (now) => {
      queries.setQueryData(importQuery(found.id).queryKey, now);
      queries.removeQueries({ queryKey: duplicatesQuery(found.id).queryKey });
    },
  });
  const unknown = unknownOf(found);
  const { reading } = found;
  if (!reading) return null;
  const keyOf = ({ field, written }: Unknown) => `${field} ${written}`;
  const answers: Partial<Record<ImportField, readonly { value: string; label: string }[]>> = {
    SEX: sexValues.map((value) => ({ value, label: t(`sex.${value}`) })),
    KIND: participantKindValues.map((value) => ({ value, label: t(`peopleKind.${value}`) })),
    CONSENT_HOW: consentHowValues.map((value) => ({ value, label: t(`consentHow.${value}`) })),
  };
  const said = unknown.flatMap((one) => {
    const answer = means[keyOf(one)];
    return answer ? [{ field: one.field, written: one.written, means: answer }] : [];
  });
  const send = () => {
    if (said.length === 0) return false;
    changing.send({
      sheet: reading.sheet,
      encoding: reading.encoding,
      headerRow: reading.headerRow,
      columns: found.columns.flatMap(({ field }, column) =>
        field ? [{ column, field: field.toUpperCase() as ImportField }] : [],
      ),
      values: [...valuesOf(reading), ...said],
    });
    return true;
  };
  return (
    <section>
      <h2 className="bar">{t('import.values')}</h2>
      <p className="small">{t('import.valuesWhat')}</p>
      <Form send={send} error={changing.error}>
        <div className="narrow-down">
          {unknown.map((one) => (
            <SelectField
              key={keyOf(one)}
              label={t('import.valueMeans', { value: one.written, column: one.column })}
              hint={t('import.valueRows', { count: one.rows, number: number(one.rows) })}
              value={means[keyOf(one)] ?? ''}
              onChange={(value) => setMeans({ ...means, [keyOf(one)]: value })}
              options={[{ value: '', label: t('import.valueLeft') }, ...(answers[one.field] ?? [])]}
            />
          ))}
        </div>
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={changing.isPending || said.length === 0}>
            {changing.isPending ? t('import.checking') : t('import.valueCheck')}
          </button>
        </div>
      </Form>
    </section>
  );
}
