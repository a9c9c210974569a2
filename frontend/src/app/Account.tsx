import { Link } from '@tanstack/react-router';
import { type FocusEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/me';
import { roleNames } from '../auth/roles';
import { signIn } from '../auth/signIn';
import { Icon } from '../ui/Icon';
import { own } from './rooms';
import { Tongues } from './Tongues';
import { useTheme } from './theme';

/** My name and role on one button, and behind it what is mine: language, light, keys, and the ways for a bad day. */
export function AccountButton({ here, onKeys }: { here: boolean; onKeys: () => void }) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const close = () => setOpen(false);

  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const escaped = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('keydown', escaped);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('keydown', escaped);
    };
  }, [open]);

  const left = (event: FocusEvent) => {
    if (event.relatedTarget && !box.current?.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has gone elsewhere
    <div className="account" ref={box} onBlur={left}>
      <button
        ref={button}
        type="button"
        className="me"
        aria-expanded={open}
        aria-controls={panel}
        aria-current={here || undefined}
        onClick={() => setOpen(!open)}
      >
        <WhoIAm />
        <Icon name="upDown" />
      </button>
      <div id={panel} className="panel" hidden={!open}>
        {open && (
          <AccountWays
            onGo={close}
            onKeys={() => {
              close();
              onKeys();
            }}
          />
        )}
      </div>
    </div>
  );
}

export function WhoIAm() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <span className="who">
      <b>
        <bdi>{me.displayName}</bdi>
      </b>
      <span className="dots">
        {roleNames(me.assignments, t).map((role) => (
          <span key={role}>{role}</span>
        ))}
      </span>
    </span>
  );
}

export function AccountWays({ onGo, onKeys }: { onGo: () => void; onKeys: () => void }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const [theme, paint] = useTheme();
  return (
    <>
      <Tongues row="row-of" button="linkish" />
      <ul className="own-ways">
        {own
          .filter(({ needs }) => may(needs))
          .map(({ to, icon, word }) => (
            <li key={to}>
              <Link className="linkish" to={to} onClick={onGo}>
                <Icon name={icon} />
                {t(word)}
              </Link>
            </li>
          ))}
        <li>
          <button type="button" className="linkish" onClick={onKeys}>
            <Icon name="keys" />
            {t('shell.keys')}
          </button>
        </li>
        <li>
          <button type="button" className="linkish" onClick={() => paint(theme === 'dark' ? 'light' : 'dark')}>
            <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
            {theme === 'dark' ? t('shell.light') : t('shell.dark')}
          </button>
        </li>
      </ul>
    </>
  );
}

/** Never behind anything on a laptop: a shared desk is left many times a day. */
export function SignOut() {
  const { t } = useTranslation();
  return (
    <button type="button" className="linkish sign-out" onClick={() => void signIn.end()}>
      <Icon name="leave" />
      {t('shell.signOut')}
    </button>
  );
}
