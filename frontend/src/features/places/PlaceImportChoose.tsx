import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tables } from '../../ui/csvFile';
import { DayField, typedDayOf } from '../../ui/DayField';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Failure } from '../../ui/Failure';
import { FileDrop } from '../../ui/FileDrop';
import { useDeed } from '../../ui/useDeed';
import { checkList, placeImportQuery } from './queries';

/** Which list, and since when it counts: the service answers with what would change and stores nothing. */
export function PlaceImportChoose({ onChecked }: { onChecked: (id: string) => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [from, setFrom] = useState('');
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController>(undefined);

  const checking = useDeed({
    mutationFn: (chosen: File) => {
      running.current = new AbortController();
      return checkList(chosen, 'COD', typedDayOf(from) ?? '', running.current.signal);
    },
    onSuccess: (found) => {
      queries.setQueryData(placeImportQuery(found.id).queryKey, found);
      onChecked(found.id);
    },
  });
  const faults = {
    ...(!file && { file: t('import.fileMissing') }),
    ...(!typedDayOf(from) && { from: t('placeImport.fromOdd') }),
  };
  const errorOf = (field: 'file' | 'from') => (attempt > 0 ? faults[field] : undefined);
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
        hint={t('placeImport.fileHint')}
      />
      <DayField
        id="from"
        legend={t('placeImport.from')}
        hint={t('placeImport.fromHint')}
        value={from}
        onChange={setFrom}
        error={errorOf('from')}
      />
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
      <p className="small">{t('placeImport.nothingStored')}</p>
    </form>
  );
}
