import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';

type Props = { error: unknown; pending: boolean; onClose: () => void; onRefuse: (reason: string) => void };

/** A refusal says why, so that the next request can be a better one. */
export function RefuseExport({ error, pending, onClose, onRefuse }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const send = () => {
    onRefuse(reason.trim());
    return true;
  };
  return (
    <Dialog title={t('export.refuseTitle')} onClose={onClose}>
      <Form send={send} error={error}>
        <TextField
          label={t('export.refuseWhy')}
          optional
          hint={t('export.refuseHint')}
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={pending}>
            {t('export.refuse')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
