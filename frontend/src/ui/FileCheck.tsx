import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileChanged, stillAsChosen, tables } from './csvFile';
import { ErrorSummary } from './ErrorSummary';
import { Failure } from './Failure';
import { FileDrop } from './FileDrop';
import { Note } from './Note';
import { useDeed } from './useDeed';

type Props<Found, Field extends string> = {
  check: (file: File, signal: AbortSignal) => Promise<Found>;
  onChecked: (found: Found) => void;
  /** What is wrong with the fields that are not the file. */
  faults: Partial<Record<Field, string>>;
  hint: ReactNode;
  words: { send: string; sending: string; nothingStored: string; long?: string };
  children: (errorOf: (field: Field) => string | undefined) => ReactNode;
};

/** A table that is looked through before anything of it is stored, and can be stopped while it is. */
export function FileCheck<Found, Field extends string>({
  check,
  onChecked,
  faults,
  hint,
  words,
  children,
}: Props<Found, Field>) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController>(undefined);
  const checking = useDeed({
    mutationFn: async (chosen: File) => {
      running.current = new AbortController();
      await stillAsChosen(chosen);
      return check(chosen, running.current.signal);
    },
    onSuccess: onChecked,
  });
  const fileMissing = file ? undefined : t('import.fileMissing');
  const all: Record<string, string> = { ...(fileMissing && { file: fileMissing }), ...faults };
  const stopped = running.current?.signal.aborted ?? false;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!file || Object.keys(all).length > 0) setAttempt((count) => count + 1);
    else checking.send(file);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary errors={all} attempt={attempt} />
      {checking.error instanceof FileChanged ? (
        <Note tone="clay" icon="alert" role="alert">
          <b>{t('import.fileChanged')}</b>
          <p>{t('import.fileChangedWhat')}</p>
        </Note>
      ) : (
        checking.error && !stopped && <Failure error={checking.error} />
      )}
      <FileDrop
        id="file"
        label={t('import.file')}
        invite={t('import.drop')}
        accept={tables}
        file={file}
        onFile={setFile}
        error={attempt > 0 ? fileMissing : undefined}
        hint={hint}
      />
      {children((field) => (attempt > 0 ? faults[field] : undefined))}
      <div className="acts">
        <button type="submit" className="btn primary" aria-disabled={checking.isPending}>
          {checking.isPending ? words.sending : words.send}
        </button>
        {checking.isPending && (
          <button type="button" className="btn" onClick={() => running.current?.abort()}>
            {t('import.stop')}
          </button>
        )}
      </div>
      <p className="small" role="status">
        {checking.isPending && words.long ? words.long : words.nothingStored}
      </p>
    </form>
  );
}
