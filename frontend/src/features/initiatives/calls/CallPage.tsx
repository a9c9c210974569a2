import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantCall } from '../../../api/contract';
import { listGrantCallsPages, readGrantCallQuery } from '../../../api/gen/queries.gen';
import { useMe } from '../../../auth/me';
import { History } from '../../../ui/History';
import { Icon } from '../../../ui/Icon';
import { Note, Status } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { Page } from '../../../ui/Page';
import { CallFacts } from './CallFacts';
import { CallForm } from './CallForm';
import { CallSteps } from './CallSteps';
import { Needs } from './Needs';
import { PublicPreview } from './PublicPreview';
import { callTones, useCallWords } from './useCallWords';

/** One call: written as a draft, read by whoever opens it, and afterwards by everybody who works with it. */
export function CallPage({ id }: { id: string }) {
  return <Opened query={readGrantCallQuery({ path: { grantCallId: id } })}>{(call) => <One call={call} />}</Opened>;
}

function One({ call }: { call: GrantCall }) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCallWords();
  const queries = useQueryClient();
  const [mending, setMending] = useState(false);
  const [saved, setSaved] = useState(false);
  const put = (after: GrantCall) => {
    queries.setQueryData(readGrantCallQuery({ path: { grantCallId: call.id } }).queryKey, after);
    void queries.invalidateQueries({ queryKey: listGrantCallsPages({}).queryKey.slice(0, 1) });
  };
  const writes = me.mayIn(call.centreId, 'GRANT_MANAGE');
  const waits = call.opening?.state === 'OPEN';
  const drafts = writes && call.state === 'DRAFT' && !waits;
  return (
    <Page
      title={words.title(call)}
      above={
        <Link className="back" to="/initiatives/calls">
          <Icon name="back" />
          {t('initiativeCalls.title')}
        </Link>
      }
      below={
        <p className="dots">
          <Status {...callTones[call.state]}>{t(`grantCallState.${call.state}`)}</Status>
          <span>{words.days(call)}</span>
          <span>{me.centreName(call.centreId)}</span>
        </p>
      }
      actions={
        writes &&
        call.state === 'OPEN' &&
        !mending && (
          <button type="button" className="btn" onClick={() => setMending(true)}>
            {t('initiativeCalls.mend')}
          </button>
        )
      }
    >
      {call.withdrawnBecause && (
        <Note tone="clay" icon="back">
          {t('initiativeCalls.withdrawnBecause', { why: call.withdrawnBecause })}
        </Note>
      )}
      {saved && (
        <Note tone="reed" role="status">
          {t('kit.saved')}
        </Note>
      )}
      <div className="two call">
        <div>
          {drafts || mending ? (
            <CallForm
              call={call}
              onSaved={(after) => {
                put(after);
                setMending(false);
                setSaved(true);
              }}
            />
          ) : (
            <CallFacts call={call} />
          )}
          <PublicPreview call={call} />
          <History kind="grant_call" id={call.id} />
        </div>
        <aside aria-label={t('initiativeCalls.beside')}>
          {call.state === 'DRAFT' && !waits && (
            <section className="call-lacks">
              <h2 className="bar">{t('initiativeCalls.beforeItOpens')}</h2>
              <Needs unmet={call.unmet} />
            </section>
          )}
          {call.state !== 'DRAFT' && (
            <Link className="btn" to="/initiatives/applications" search={{ call: call.id }}>
              <Icon name="list" />
              {t('applications.title')}
            </Link>
          )}
          {(call.state === 'CLOSED' || call.state === 'DECIDED') && (
            <Link className="btn" to="/initiatives/calls/$id/selection" params={{ id: call.id }}>
              <Icon name="bars" />
              {t('selection.title')}
            </Link>
          )}
          <CallSteps call={call} onDone={put} />
        </aside>
      </div>
    </Page>
  );
}
