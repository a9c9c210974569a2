import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { tables } from '../../ui/csvFile';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Failure } from '../../ui/Failure';
import { SelectField } from '../../ui/Field';
import { FileDrop } from '../../ui/FileDrop';
import { useDeed } from '../../ui/useDeed';
import { checkSheet, sheetQuery } from './queries';

/** Which sheet, and of which centre: the service answers with what it read and stores nothing. */
export function SheetChoose({ onChecked }: { onChecked: (id: string) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const mine = me.centres.filter(({ id }) => me.mayIn(id, 'OPENING_FIGURE_RECORD'));
  const [file, setFile] = useState<File>();
  const [centreId, setCentre] = useState(mine.length === 1 ? (mine[0]?.id ?? '') : '');
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController>(undefined);

  const checking = useDeed({
    mutationFn: (chosen: File) => {
      running.current = new AbortController();
      return checkSheet(chosen, centreId, running.current.signal);
    },
    onSuccess: (found) => {
      queries.setQueryData(sheetQuery(found.id).queryKey, found);
      onChecked(found.id);
    },
  });
  const faults = {
    ...(!file && { file: t('import.fileMissing') }),
    ...(!centreId && { centreId: t('figures.centreMissing') }),
  };
  const errorOf = (field: 'file' | 'centreId') => (attempt > 0 ? faults[field] : undefined);
  const stopped = running.current?.signal.aborted ?? false;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!file || Object.keys(faults).length > 0) setAttempt((count) => count + 1);
    else checking.send(file);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary errors={faults} attempt={attempt} />
      {checking.error && !stopped && <Failure error={checking.error} />}
      <FileDrop
        id="file"
        label={t('import.file')}
        invite={t('import.drop')}
        accept={tables}
        file={file}
        onFile={setFile}
        error={errorOf('file')}
        hint={t('sheets.fileHint')}
      />
      {mine.length > 1 && (
        <SelectField
          id="centreId"
          label={t('figures.centre')}
          value={centreId}
          onChange={setCentre}
          options={[
            { value: '', label: t('form.choose') },
            ...mine.map(({ id }) => ({ value: id, label: me.centreName(id) })),
          ]}
          error={errorOf('centreId')}
        />
      )}
      <div className="acts">
        <button type="submit" className="btn primary" aria-disabled={checking.isPending}>
          {checking.isPending ? t('import.checking') : t('import.check')}
        </button>
        {checking.isPending && (
          <button type="button" className="btn" onClick={() => running.current?.abort()}>
            {t('import.stop')}
          </button>
        )}
      </div>
      <p className="small">{t('sheets.nothingStored')}</p>
    </form>
  );
}
