import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signIn } from '../auth/signIn';
import { Mark } from '../ui/Icon';
import { Note } from '../ui/Note';
import { Tongues } from './Tongues';

/** What one sees before signing in: the house's name, three languages, one way in. */
export function Door({ everywhere }: { everywhere: boolean }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const [going, setGoing] = useState(false);
  useEffect(() => {
    if (everywhere) void import('../offline/vault').then(({ wipeAll }) => wipeAll()).catch(() => undefined);
  }, [everywhere]);

  const enter = () => {
    setGoing(true);
    setFailed(false);
    signIn.begin().catch(() => {
      setGoing(false);
      setFailed(true);
    });
  };

  return (
    <Threshold>
      <div>
        <h1>{t('shell.product')}</h1>
        <p className="dim">{t('door.what')}</p>
      </div>
      <Tongues row="tongues" button="btn" />
      {everywhere && (
        <Note tone="reed" icon="lock" role="status">
          <b>{t('door.everywhere')}</b>
          <p>{t('door.everywhereDo')}</p>
        </Note>
      )}
      {everywhere && signIn.parting}
      {failed && (
        <Note tone="clay" role="alert">
          <b>{t('door.identityAway')}</b>
          <p>{t('door.identityAwayDo')}</p>
        </Note>
      )}
      <button type="button" className="btn primary" onClick={enter} aria-disabled={going}>
        {t('door.signIn')}
      </button>
      {signIn.settings?.environment === 'DEMONSTRATION' && <p className="small">{t('door.demonstration')}</p>}
    </Threshold>
  );
}

export function Unreachable() {
  const { t } = useTranslation();
  return (
    <Threshold>
      <h1>{t('door.away')}</h1>
      <p>{t('door.awayDo')}</p>
      <Tongues row="tongues" button="btn" />
      <button type="button" className="btn primary" onClick={() => void signIn.start()}>
        {t('failure.again')}
      </button>
    </Threshold>
  );
}

/** The window in which somebody signed in again; it closes itself where the browser lets it. */
export function WindowDone() {
  const { t } = useTranslation();
  return (
    <Threshold>
      <h1>{t('door.signedInAgain')}</h1>
      <p>{t('door.closeWindow')}</p>
    </Threshold>
  );
}

export function ComingIn() {
  const { t } = useTranslation();
  return (
    <Threshold>
      <h1 className="sr">{t('shell.product')}</h1>
      <p className="dim" role="status">
        {t('shell.waiting')}
      </p>
    </Threshold>
  );
}

function Threshold({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('shell.product');
  }, [t]);
  return (
    <div className="door">
      <main>
        <Mark className="mark" />
        {children}
      </main>
    </div>
  );
}
