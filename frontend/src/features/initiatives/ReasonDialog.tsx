import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { useDeed } from '../../ui/useDeed';

type Props<T> = {
  /** What is done, on the button too. */
  act: string;
  says: string;
  send: (reason: string) => Promise<T>;
  onDone: (after: T) => unknown;
  onError?: (error: Error) => unknown;
  onClose: () => void;
};

/** What is done for good, or against a rule, says why. */
export function ReasonDialog<T>({ act, says, send, onDone, onError, onClose }: Props<T>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const deed = useDeed({ mutationFn: () => send(reason.trim()), onSuccess: onDone, onError });
  const submit = () => {
    setMissing(!reason.trim());
    if (reason.trim()) deed.send(undefined);
    return Boolean(reason.trim());
  };
  return (
    <Dialog title={act} onClose={onClose}>
      <Form
        send={submit}
        error={deed.error}
        faults={missing ? { reason: t('initiativeCalls.reasonMissing') } : undefined}
      >
        <p>{says}</p>
        <TextField
          id="reason"
          label={t('initiativeCalls.reason')}
          maxLength={200}
          value={reason}
          onChange={setReason}
          error={missing ? t('initiativeCalls.reasonMissing') : undefined}
        />
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
