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

/** That there is no line, and what this device holds meanwhile: in one place, so that a mark moves nothing under the thumb. */
export function OfflineLine() {
  const { t } = useTranslation();
  const { mine } = useMine();
  if (useLine() === 'open') return null;
  return (
    <div className="page offline-line">
      <Note tone="saffron" icon="noLine" role="status">
        <b>{t('shell.noLine')}</b>
        <p>{t('shell.noLineKept')}</p>
        <Held count={mine} />
      </Note>
    </div>
  );
}

/** What the service refused stays in sight, one tap from the list of it. */
export function WaitingLine() {
  const closed = useLine() === 'closed';
  const { mine, refused } = useMine();
  return !closed && refused ? <Held count={mine} /> : null;
}

/** While nothing is held its place is kept free. */
function Held({ count }: { count: number }) {
  const { t } = useTranslation();
  return (
    <Link className={count === 0 ? 'waiting-line sync none' : 'waiting-line sync waits'} to="/rollcall/outbox">
      <i />
      <span>{t('outbox.badge', { count })}</span>
    </Link>
  );
}

function useMine() {
  const me = useMe();
  const { marks, counts } = useWaiting();
  return {
    mine: [...marks, ...counts].filter(({ owner }) => owner === me.subject).length,
    refused: marks.some((mark) => mark.owner === me.subject && mark.refused),
  };
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
