import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';

type Props = {
  act: 'refuse' | 'end';
  error: unknown;
  pending: boolean;
  onClose: () => void;
  onDo: (reason: string) => void;
};

/** Says what will happen and how it is undone, and asks for a reason that others will read. */
export function ActDialog({ act, error, pending, onClose, onDo }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const send = () => {
    onDo(reason);
    return true;
  };
  return (
    <Dialog title={t(`assignments.ask.${act}`)} onClose={onClose}>
      <Form send={send} error={error}>
        <p>{t(`assignments.means.${act}`)}</p>
        <TextField
          label={t('assignments.reason')}
          optional
          hint={t('assignments.reasonHint')}
          maxLength={200}
          value={reason}
          onChange={setReason}
        />
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={pending}>
            {t(`assignments.${act}`)}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}
