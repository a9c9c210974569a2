import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import { TextField } from './Field';
import { Form } from './Form';
import { useDeed } from './useDeed';

export type Needed = { label: string; missing: string };

type Props<T> = {
  title: string;
  act: string;
  /** What follows, and how it is undone. */
  says?: ReactNode;
  /** Who will read the reason; without it none is asked for. */
  reasonHint?: string;
  /** It is not done without a reason: how that is asked for, and what is said where it is missing. */
  needed?: Needed;
  send: (reason: string) => Promise<T>;
  onDone: (after: T) => unknown;
  onError?: (error: Error) => unknown;
  onClose: () => void;
};

/** What is not done by the way asks once, says what follows, and may ask why. */
export function ActDialog<T>({ title, act, says, reasonHint, needed, send, onDone, onError, onClose }: Props<T>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && !reason.trim() ? needed?.missing : undefined;
  const deed = useDeed({ mutationFn: () => send(reason.trim()), onSuccess: onDone, onError });
  const submit = () => {
    setTried(true);
    if (needed && !reason.trim()) return false;
    deed.send(undefined);
    return true;
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Form send={submit} error={deed.error} faults={missing ? { reason: missing } : undefined}>
        {says && <p>{says}</p>}
        {(reasonHint || needed) && (
          <TextField
            id="reason"
            label={needed?.label ?? t('decision.reason')}
            optional={!needed}
            hint={reasonHint}
            maxLength={200}
            value={reason}
            onChange={setReason}
            error={missing}
          />
        )}
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={deed.isPending}>
            {act}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
