import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/Dialog';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import type { PaymentList } from './queries';

type Props = {
  act: string;
  why: string;
  send: () => Promise<PaymentList>;
  onClose: (after: PaymentList | undefined) => void;
};

/** What cannot be undone asks once, and says what follows. */
export function ActDialog({ act, why, send, onClose }: Props) {
  const { t } = useTranslation();
  const deed = useDeed({ mutationFn: send, onSuccess: onClose });
  return (
    <Dialog title={act} onClose={() => onClose(undefined)}>
      <p>{why}</p>
      <Reason error={deed.error} />
      <div className="acts">
        <button
          type="button"
          className="btn primary"
          aria-disabled={deed.isPending}
          onClick={() => deed.send(undefined)}
        >
          {act}
        </button>
        <button type="button" className="btn" onClick={() => onClose(undefined)}>
          {t('form.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
