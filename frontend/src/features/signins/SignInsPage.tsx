import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignIn } from '../../api/contract';
import { endMySession, endMySessions } from '../../api/gen/sdk.gen';
import { asking } from '../../api/under';
import { signIn } from '../../auth/signIn';
import { useFormats } from '../../i18n/useFormats';
import { Dialog } from '../../ui/Dialog';
import { Reason } from '../../ui/Reason';
import { Icon } from '../../ui/Icon';
import { Code } from '../../ui/Named';
import { Empty, Status } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { useDeed } from '../../ui/useDeed';
import { signInsQuery } from './queries';

/** Where I am signed in, and the ways out. */
export function SignInsPage() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const list = useQuery(signInsQuery());
  const signIns = list.data?.items ?? [];
  return (
    <Page title={t('sessions.title')} narrow below={<p>{t('sessions.what')}</p>}>
      <QueryState of={list} />
      {list.data && signIns.length === 0 && (
        <Empty icon="device">
          <p>{t('sessions.none')}</p>
        </Empty>
      )}
      <ul className="sessions">
        {signIns.map((one) => (
          <SignInLine key={one.id} one={one} />
        ))}
      </ul>
      <div className="acts">
        <button type="button" className="btn" onClick={() => setAsked(true)}>
          <Icon name="leave" />
          {t('sessions.everywhere')}
        </button>
        <Link className="btn quiet" to="/devices/new">
          {t('sessions.lost')}
        </Link>
      </div>
      {asked && <EverywhereDialog onClose={() => setAsked(false)} />}
    </Page>
  );
}

function SignInLine({ one }: { one: SignIn }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const ending = useDeed({
    mutationFn: () => endMySession({ path: { sessionId: one.id } }),
    onSuccess: () => queries.invalidateQueries(asking('listMySessions')),
  });
  const seen = moment(one.lastSeenAt);
  return (
    <li>
      <div>
        <b>{t('sessions.since', { when: moment(one.startedAt) })}</b>
        <p className="small dots">
          <span>{t('sessions.seen', { when: seen })}</span>
          {one.address && (
            <span>
              <Code>{one.address}</Code>
            </span>
          )}
        </p>
        <Reason error={ending.error} />
      </div>
      {one.current ? (
        <Status tone="tigris" icon="check">
          {t('sessions.here')}
        </Status>
      ) : (
        <button
          type="button"
          className="btn"
          aria-label={t('sessions.endThis', { when: seen })}
          aria-disabled={ending.isPending}
          onClick={() => ending.send(undefined)}
        >
          {t('sessions.end')}
        </button>
      )}
    </li>
  );
}

/** It cannot be taken back, so it says first what happens; nothing is lost but the sign-ins. */
function EverywhereDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const leaving = useDeed({ mutationFn: () => endMySessions(), onSuccess: () => signIn.shutOut() });
  return (
    <Dialog title={t('sessions.askEverywhere')} onClose={onClose}>
      <p>{t('sessions.everywhereMeans')}</p>
      <Reason error={leaving.error} />
      <div className="acts">
        <button
          type="button"
          className="btn primary"
          aria-disabled={leaving.isPending}
          onClick={() => leaving.send(undefined)}
        >
          {t('sessions.everywhere')}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {t('form.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
