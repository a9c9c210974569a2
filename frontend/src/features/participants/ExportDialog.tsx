import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExportColumn, type ParticipantSummary, participantExportColumnValues } from '../../api/contract';
import { requestParticipantExport } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { under } from '../../api/under';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Field, SelectField, Wrong } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { Note } from '../../ui/Note';
import { Tick } from '../../ui/Tick';
import { useDeed } from '../../ui/useDeed';
import { usualColumns } from './exporting';
import type { PeopleSearch } from './peopleList';

type Props = {
  search: PeopleSearch;
  /** The chosen ones; the whole list as it is narrowed if nobody is chosen. */
  people: readonly ParticipantSummary[];
  onClose: () => void;
};

const SHORTEST = 10;

/** Asks for a file: whom, what of them, and why. Somebody else decides. */
export function ExportDialog({ search, people, onClose }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { number } = useFormats();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const why = useId();
  const mine = me.centres.filter(({ id }) => me.mayIn(id, 'PARTICIPANT_EXPORT'));
  const [centre, setCentre] = useState(search.centre ?? (mine.length === 1 ? (mine[0]?.id ?? '') : ''));
  const [reason, setReason] = useState('');
  const [format, setFormat] = useState<'XLSX' | 'CSV'>('XLSX');
  const [mark, setMark] = useState(false);
  const [columns, setColumns] = useState<readonly ExportColumn[]>(usualColumns);
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < SHORTEST;
  const asking = useDeed({
    mutationFn: () =>
      requestParticipantExport({
        body: {
          centreId: centre,
          reason: reason.trim(),
          format,
          byteOrderMark: format === 'CSV' && mark,
          columns: [...columns],
          selection:
            people.length > 0
              ? { participantIds: people.map(({ id }) => id) }
              : {
                  kind: search.kind,
                  sex: search.sex,
                  registeredFrom: search.registeredFrom,
                  registeredTo: search.registeredTo,
                  birthYearFrom: search.birthYearFrom,
                  birthYearTo: search.birthYearTo,
                },
        },
        headers: once(key.current),
      }),
    onSuccess: () => queries.invalidateQueries(under('Exports')),
    onError: () => {
      key.current = crypto.randomUUID();
    },
  });
  const send = () => {
    setTried(true);
    if (short || !centre || columns.length === 0) return false;
    asking.send(undefined);
    return true;
  };

  if (asking.data) {
    return (
      <Dialog title={t('export.asked')} onClose={onClose}>
        <Note tone="lapis" role="status">
          <p>{t('export.askedWhat', { count: asking.data.people, number: number(asking.data.people) })}</p>
        </Note>
        <div className="acts">
          <Link className="btn primary" to="/people/exports">
            {t('export.all')}
          </Link>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.close')}
          </button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <Form send={send} error={asking.error}>
        <p>
          {people.length > 0
            ? t('export.whatSelected', { count: people.length, number: number(people.length) })
            : t('export.whatList')}
        </p>
        {mine.length > 1 && (
          <SelectField
            label={t('person.centre')}
            hint={t('export.oneCentre')}
            error={tried && !centre ? t('register.centreMissing') : undefined}
            value={centre}
            onChange={setCentre}
            options={[
              { value: '', label: t('form.choose') },
              ...mine.map(({ id }) => ({ value: id, label: me.centreName(id) })),
            ]}
          />
        )}
        <Field
          id={why}
          label={t('export.reason')}
          hint={t('export.reasonHint')}
          error={tried && short ? t('export.reasonMissing') : undefined}
        >
          {(described) => (
            <textarea
              {...described}
              className="input"
              dir="auto"
              rows={2}
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="field">
          <legend>{t('lists.columns')}</legend>
          <div className="ticks">
            {participantExportColumnValues.map((column) => (
              <Tick
                key={column}
                checked={columns.includes(column)}
                onChange={(on) =>
                  setColumns(
                    participantExportColumnValues.filter((one) => (one === column ? on : columns.includes(one))),
                  )
                }
              >
                {t(`exportColumn.${column}`)}
              </Tick>
            ))}
          </div>
          <div className="hint-line">{t('export.never')}</div>
          {tried && columns.length === 0 && <Wrong>{t('export.columnMissing')}</Wrong>}
        </fieldset>
        <Choice
          label={t('export.format')}
          value={format}
          onChange={setFormat}
          options={[
            { value: 'XLSX', label: t('export.xlsx') },
            { value: 'CSV', label: t('export.csv') },
          ]}
        />
        {format === 'CSV' && (
          <Tick checked={mark} onChange={setMark}>
            {t('export.mark')}
          </Tick>
        )}
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={asking.isPending}>
            {asking.isPending ? t('kit.saving') : t('export.ask')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
