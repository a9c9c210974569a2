import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useMatches, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLine } from '../api/line';
import { MeContext, useMe } from '../auth/me';
import { meQuery } from '../auth/queries';
import { startCourier } from '../offline/courier';
import { useWaiting } from '../offline/useWaiting';
import { wipeOthers } from '../offline/vault';
import { DeadEnd } from '../ui/DeadEnd';
import { Dialog } from '../ui/Dialog';
import { Failure } from '../ui/Failure';
import { Icon, Mark } from '../ui/Icon';
import { Note } from '../ui/Note';
import { Waiting } from '../ui/Waiting';
import { Account } from './Account';
import { KeysDialog } from './KeysDialog';
import { type Room, rooms } from './rooms';
import { letIn, useNewVersion } from './version';

const groups = ['day', 'guard', 'house'] as const;

/** As many ways as a thumb tells apart, and beside them the door to the others. */
const TABS = 4;

/** Everything around a page. It shows only what this person may open. */
export function Shell() {
  const me = useQuery(meQuery);
  if (me.data) {
    return (
      <MeContext.Provider value={me.data}>
        <Frame />
      </MeContext.Provider>
    );
  }
  return <main>{me.error ? <Failure error={me.error} again={() => void me.refetch()} /> : <Waiting />}</main>;
}

function Frame() {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState<'keys' | 'more'>();
  useKeys(() => setOpen('keys'));
  useCourier(me.subject, me.may('ATTENDANCE_MARK'));
  const mine = rooms.filter((room) => me.may(room.needs));
  const first = mine.slice(0, TABS);
  const rest = mine.slice(TABS);
  const house = me.centres.length === 1 && me.centres[0] ? me.centreName(me.centres[0].id) : t('shell.product');

  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <div className="app">
        <nav className="side" aria-label={t('shell.main')}>
          <Link className="brand" to="/" aria-current={false}>
            <Mark />
            <span>{house}</span>
          </Link>
          {groups.map((group) => {
            const inIt = mine.filter((room) => room.group === group);
            return (
              inIt.length > 0 && (
                <ul key={group}>
                  {inIt.map((room) => (
                    <li key={room.to}>
                      <Way room={room} />
                    </li>
                  ))}
                </ul>
              )
            );
          })}
          <div className="foot">
            <Account onKeys={() => setOpen('keys')} />
          </div>
        </nav>
        <main id="main" tabIndex={-1}>
          <OfflineLine />
          <WaitingLine />
          <NewVersion />
          <Walled />
        </main>
        <nav className="tabs" aria-label={t('shell.main')}>
          {first.map((room) => (
            <Way key={room.to} room={room} />
          ))}
          <button type="button" onClick={() => setOpen('more')}>
            <Icon name="more" />
            <span>{t('shell.more')}</span>
          </button>
        </nav>
      </div>
      {open === 'keys' && <KeysDialog onClose={() => setOpen(undefined)} />}
      {open === 'more' && (
        <Dialog title={t('shell.more')} onClose={() => setOpen(undefined)}>
          {rest.length > 0 && (
            <ul className="ways">
              {rest.map((room) => (
                <li key={room.to}>
                  <Way room={room} onGo={() => setOpen(undefined)} />
                </li>
              ))}
            </ul>
          )}
          <Account onKeys={() => setOpen('keys')} onGo={() => setOpen(undefined)} />
          <div className="acts">
            <button type="button" className="btn" onClick={() => setOpen(undefined)}>
              {t('form.close')}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

/** One way of the navigation: what it leads to, in a word and a sign. */
function Way({ room, onGo }: { room: Room; onGo?: () => void }) {
  const { t } = useTranslation();
  return (
    <Link
      to={room.to}
      activeOptions={{ exact: room.to === '/' || room.to === '/people', includeSearch: false }}
      onClick={onGo}
    >
      <Icon name={room.icon} />
      <span>{t(room.word)}</span>
    </Link>
  );
}

/** The page, if this person may open it. The service guards the data; this only spares them a refusal. */
function Walled() {
  const { t } = useTranslation();
  const { may, mayEverywhere } = useMe();
  const matches = useMatches({ select: (all) => all.map((match) => match.staticData) });
  const open = matches.every(
    ({ needs, everywhere }) => may(needs) && (!everywhere || needs === 'everyone' || mayEverywhere(needs)),
  );
  if (open) return <Outlet />;
  return <DeadEnd title={t('shell.notForYou')} why={t('shell.notForYouWhy')} />;
}

function OfflineLine() {
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
function WaitingLine() {
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

function NewVersion() {
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

/** Only what this person marked is carried, and nobody else's names stay on the device. */
function useCourier(owner: string, marks: boolean) {
  useEffect(() => {
    if (!marks || typeof indexedDB === 'undefined') return undefined;
    void wipeOthers(owner).catch(() => undefined);
    return startCourier(owner);
  }, [owner, marks]);
}

/** `/` goes to the desk, `?` shows the keys; both are letters while somebody types. */
function useKeys(showKeys: () => void) {
  const navigate = useNavigate();
  const { may } = useMe();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') showKeys();
      else if (event.key === '/' && may('PARTICIPANT_SEARCH')) void navigate({ to: '/desk' });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=radio]), textarea, select, dialog') !== null;
}
