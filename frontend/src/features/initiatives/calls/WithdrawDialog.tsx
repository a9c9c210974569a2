import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantCall } from '../../../api/contract';
import { Dialog } from '../../../ui/Dialog';
import { TextField } from '../../../ui/Field';
import { Form } from '../../../ui/Form';
import { useDeed } from '../../../ui/useDeed';

type Props = {
  send: (reason: string) => Promise<GrantCall>;
  onDone: (call: GrantCall) => void;
  onClose: () => void;
};

/** A call is withdrawn for good, and says why. */
export function WithdrawDialog({ send, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const deed = useDeed({ mutationFn: () => send(reason.trim()), onSuccess: onDone });
  const submit = () => {
    setMissing(!reason.trim());
    if (reason.trim()) deed.send(undefined);
    return Boolean(reason.trim());
  };
  return (
    <Dialog title={t('initiativeCalls.withdraw')} onClose={onClose}>
      <Form
        send={submit}
        error={deed.error}
        faults={missing ? { reason: t('initiativeCalls.reasonMissing') } : undefined}
      >
        <p>{t('initiativeCalls.withdrawSays')}</p>
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
            {t('initiativeCalls.withdraw')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
