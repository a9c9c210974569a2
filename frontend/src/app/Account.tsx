import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLine } from '../api/line';
import { useMe } from '../auth/me';
import { roleNames } from '../auth/roles';
import { session } from '../auth/session';
import { Icon } from '../ui/Icon';
import { Tongues } from './Tongues';
import { useTheme } from './theme';

/** Who I am, my line to the service, my language, my light, and the way out. */
export function Account({ onKeys, onGo }: { onKeys: () => void; onGo?: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const [theme, paint] = useTheme();
  return (
    <div className="account">
      <LineBadge />
      <p className="who">
        <b>
          <bdi>{me.displayName}</bdi>
        </b>
        <br />
        <span className="dots">
          {roleNames(me.assignments, t).map((role) => (
            <span key={role}>{role}</span>
          ))}
        </span>
      </p>
      <ul className="own-ways">
        {me.may('DATA_DEMAND_RECORD') && (
          <li>
            <Link className="linkish" to="/demands/new" onClick={onGo}>
              <Icon name="hand" />
              {t('ways.demand')}
            </Link>
          </li>
        )}
        {me.may('PROFILE_READ') && (
          <>
            <li>
              <Link className="linkish" to="/devices/new" onClick={onGo}>
                <Icon name="device" />
                {t('ways.lost')}
              </Link>
            </li>
            <li>
              <Link className="linkish" to="/me/sessions" onClick={onGo}>
                <Icon name="shield" />
                {t('ways.sessions')}
              </Link>
            </li>
          </>
        )}
      </ul>
      <Tongues row="row-of" button="linkish" />
      <div className="row-of">
        <button type="button" className="linkish" onClick={() => paint(theme === 'dark' ? 'light' : 'dark')}>
          <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
          {theme === 'dark' ? t('shell.light') : t('shell.dark')}
        </button>
        <button type="button" className="linkish" onClick={onKeys}>
          <Icon name="keys" />
          {t('shell.keys')}
        </button>
        <button type="button" className="linkish" onClick={() => void session.signOut()}>
          <Icon name="leave" />
          {t('shell.signOut')}
        </button>
      </div>
    </div>
  );
}

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
