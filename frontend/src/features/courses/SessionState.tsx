import { useTranslation } from 'react-i18next';
import type { CourseSession as Session } from '../../api/contract';
import { localNow } from '../../i18n/dates';
import { Status } from '../../ui/Note';

/** Whether it takes place, and what became of its sheet. */
export function SessionState({ session }: { session: Session }) {
  const { t } = useTranslation();
  if (session.state === 'CANCELLED') {
    return (
      <>
        <Status tone="clay" icon="cross">
          {session.closureId ? t('session.closed') : t('session.cancelled')}
        </Status>
        {session.madeUpBy && <span className="small block">{t('session.madeUp')}</span>}
        {session.cancelReason && !session.closureId && (
          <span className="small block">
            <bdi>{session.cancelReason}</bdi>
          </span>
        )}
      </>
    );
  }
  const over = session.endsAt <= localNow(new Date());
  if (session.sheet === 'LOCKED')
    return (
      <Status tone="reed" icon="check">
        {t('sheetState.LOCKED')}
      </Status>
    );
  if (session.sheet === 'OPEN')
    return (
      <Status tone="lapis" icon="clock">
        {t('sheetState.OPEN')}
      </Status>
    );
  if (over)
    return (
      <Status tone="saffron" icon="alert">
        {t('sheetState.NOT_TAKEN')}
      </Status>
    );
  return (
    <>
      <Status icon="clock">{t('session.toCome')}</Status>
      {session.makesUpFor && <span className="small block">{t('session.makesUp')}</span>}
    </>
  );
}
