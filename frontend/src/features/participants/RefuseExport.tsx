import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { TextField } from '../../ui/Field';

type Props = { error: unknown; pending: boolean; onClose: () => void; onRefuse: (reason: string) => void };

/** A refusal says why, so that the next request can be a better one. */
export function RefuseExport({ error, pending, onClose, onRefuse }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRefuse(reason.trim());
  };
  return (
    <Dialog title={t('export.refuseTitle')} onClose={onClose}>
      <form className="form" onSubmit={submit}>
        {error ? <Failure error={error} /> : null}
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
      </form>
    </Dialog>
  );
}
