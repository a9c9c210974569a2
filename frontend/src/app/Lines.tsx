import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLine } from '../api/line';
import { useMe } from '../auth/me';
import { useWaiting } from '../offline/useWaiting';
import { Note } from '../ui/Note';
import { letIn, useNewVersion } from './version';

export function LineBadge() {
  const { t } = useTranslation();
  const line = useLine();
  return (
    <span className={line === 'open' ? 'sync' : 'sync waits'} role="status">
      <i aria-hidden="true" />
      <span>{line === 'open' ? t('shell.lineOpen') : t('shell.lineClosed')}</span>
    </span>
  );
}

export function OfflineLine() {
  const { t } = useTranslation();
  if (useLine() === 'open') return null;
  return (
    <div className="page offline-line">
      <Note tone="saffron" icon="noLine" role="status">
        <b>{t('shell.noLine')}</b>
        <p>{t('shell.noLineKept')}</p>
      </Note>
    </div>
  );
}

/** What this device still holds, always in sight, one tap from the list of it. */
export function WaitingLine() {
  const { t } = useTranslation();
  const me = useMe();
  const closed = useLine() === 'closed';
  const { marks, counts } = useWaiting();
  const mine = [...marks, ...counts].filter(({ owner }) => owner === me.subject).length;
  const refused = marks.some((mark) => mark.owner === me.subject && mark.refused);
  if (mine === 0 || (!closed && !refused)) return null;
  return (
    <Link className="waiting-line sync waits" to="/rollcall/outbox">
      <i />
      <span>{t('outbox.badge', { count: mine })}</span>
    </Link>
  );
}

export function NewVersion() {
  const { t } = useTranslation();
  const version = useNewVersion();
  if (!version) return null;
  return (
    <div className="page offline-line">
      <Note tone="lapis" role="status">
        <b>{t('newVersion.here')}</b>
        <p>
          <button type="button" className="btn" onClick={() => letIn(version)}>
            {t('newVersion.letIn')}
          </button>
        </p>
      </Note>
    </div>
  );
}
