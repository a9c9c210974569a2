import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileChanged, stillAsChosen, tables } from './csvFile';
import { FileDrop } from './FileDrop';
import { Form } from './Form';
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
  const [attempted, setAttempted] = useState(false);
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
  const send = () => {
    if (!file || Object.keys(all).length > 0) {
      setAttempted(true);
      return false;
    }
    checking.send(file);
    return true;
  };
  return (
    <Form
      send={send}
      error={stopped ? undefined : checking.error}
      reason={
        checking.error instanceof FileChanged && (
          <Note tone="clay" icon="alert" role="alert">
            <b>{t('import.fileChanged')}</b>
            <p>{t('import.fileChangedWhat')}</p>
          </Note>
        )
      }
      faults={attempted ? all : undefined}
    >
      <FileDrop
        id="file"
        label={t('import.file')}
        invite={t('import.drop')}
        accept={tables}
        file={file}
        onFile={setFile}
        error={attempted ? fileMissing : undefined}
        hint={hint}
      />
      {children((field) => (attempted ? faults[field] : undefined))}
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
    </Form>
  );
}
