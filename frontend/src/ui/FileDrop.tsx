import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Wrong } from './Field';
import { Icon } from './Icon';

type Props = {
  id: string;
  label: string;
  /** What may be dropped here, in words. */
  invite: string;
  accept: string;
  file: File | undefined;
  onFile: (file: File) => void;
  error?: string;
  hint?: ReactNode;
};

/** A place to drop one file, and a button for whoever has no mouse. */
export function FileDrop({ id, label, invite, accept, file, onFile, error, hint }: Props) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="field">
      <fieldset
        className={over ? 'drop over' : 'drop'}
        aria-label={label}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const dropped = event.dataTransfer.files[0];
          if (dropped) onFile(dropped);
        }}
      >
        <p>{file ? <bdi>{file.name}</bdi> : invite}</p>
        <button type="button" className="btn" id={id} onClick={() => input.current?.click()}>
          <Icon name="file" />
          {file ? t('import.another') : t('import.choose')}
        </button>
        <input
          ref={input}
          type="file"
          accept={accept}
          className="sr"
          tabIndex={-1}
          aria-label={label}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) onFile(chosen);
          }}
        />
      </fieldset>
      {error && <Wrong>{error}</Wrong>}
      {hint && <p className="hint-line">{hint}</p>}
    </div>
  );
}
