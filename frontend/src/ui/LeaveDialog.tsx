import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';

/** Nothing typed is lost by a wrong click. */
export function LeaveDialog({ stay, leave }: { stay: () => void; leave: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('leave.title')} onClose={stay}>
      <p>{t('leave.why')}</p>
      <div className="acts">
        <button type="button" className="btn primary" onClick={stay}>
          {t('leave.stay')}
        </button>
        <button type="button" className="btn" onClick={leave}>
          {t('leave.leave')}
        </button>
      </div>
    </Dialog>
  );
}
