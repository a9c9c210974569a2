import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { readGrantQuery } from '../../../api/gen/queries.gen';
import { asking } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { History } from '../../../ui/History';
import { Icon } from '../../../ui/Icon';
import { Code } from '../../../ui/Named';
import { Note, Status } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { Page } from '../../../ui/Page';
import { Handovers } from '../goods/Handovers';
import { Expenses } from '../works/Expenses';
import { Upkeep } from '../works/Upkeep';
import { Agreement } from './Agreement';
import { Closing } from './Closing';
import { DueSection } from './DueSection';
import { GrantMoney } from './GrantMoney';
import { GrantSteps } from './GrantSteps';
import { Instalments } from './Instalments';
import { Milestones } from './Milestones';
import { PlanForm } from './PlanForm';
import { Proposal } from './Proposal';
import { grantTones, useGrantWords } from './useGrantWords';

/** One supported initiative: its money, what is due, what it does, and in which parts it is supported. */
export function GrantPage({ id }: { id: string }) {
  return <Opened query={readGrantQuery({ path: { grantId: id } })}>{(grant) => <One grant={grant} />}</Opened>;
}

function One({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useGrantWords();
  const queries = useQueryClient();
  const [writing, setWriting] = useState(false);
  const on = {
    onDone: (after: Grant) => {
      queries.setQueryData(readGrantQuery({ path: { grantId: grant.id } }).queryKey, after);
      void queries.invalidateQueries(
        asking('listGrants', 'listLedgerAccounts', 'listLedgerTransactions', 'listGrantExpenses', 'listChanges'),
      );
    },
    refresh: () => queries.invalidateQueries(asking('readGrant')),
  };
  return (
    <Page
      title={grant.title}
      above={
        <Link className="back" to="/initiatives/grants">
          <Icon name="back" />
          {t('initiativeGrants.title')}
        </Link>
      }
      below={
        <p className="dots">
          <Status {...grantTones[grant.state]}>{t(`grantState.${grant.state}`)}</Status>
          <span>
            {me.mayIn(grant.centreId, 'NETWORK_READ') ? (
              <Link to="/initiatives/networks/$id" params={{ id: grant.networkId }}>
                <bdi>{inMyLanguage(grant.networkName)}</bdi>
              </Link>
            ) : (
              <bdi>{inMyLanguage(grant.networkName)}</bdi>
            )}
          </span>
          <span>
            <Code>{grant.code}</Code>
          </span>
          <span>{words.days(grant)}</span>
          {me.centres.length > 1 && <span>{me.centreName(grant.centreId)}</span>}
        </p>
      }
    >
      {grant.stateBecause && (
        <Note tone={grant.state === 'SUSPENDED' ? 'clay' : 'plain'}>
          <b>{t(`grantState.${grant.state}`)}</b>
          <p>
            <bdi>{grant.stateBecause}</bdi>
          </p>
        </Note>
      )}
      <GrantMoney grant={grant} />
      <DueSection grant={grant} />
      <Proposal grant={grant} {...on} />
      {writing && (
        <section>
          <h2 className="bar">{t(grant.agreedOn ? 'initiativeGrants.amend' : 'initiativeGrants.writeAgreement')}</h2>
          <PlanForm
            grant={grant}
            onDone={(after) => {
              setWriting(false);
              on.onDone(after);
            }}
            onCancel={() => setWriting(false)}
          />
        </section>
      )}
      {!writing && (
        <div className="two grant">
          <div>
            <Instalments grant={grant} {...on} />
            <Milestones grant={grant} />
            {grant.signature && <Expenses grant={grant} />}
            {grant.signature && <Handovers grant={grant} />}
            {grant.completedOn && <Upkeep grant={grant} />}
          </div>
          <aside aria-label={t('initiativeGrants.beside')}>
            <Agreement grant={grant} onWrite={() => setWriting(true)} {...on} />
            <GrantSteps grant={grant} {...on} />
            <Closing grant={grant} {...on} />
            {me.mayIn(grant.centreId, 'HISTORY_READ') && <History kind="grant_award" id={grant.id} />}
          </aside>
        </div>
      )}
    </Page>
  );
}

export type GrantProps = { grant: Grant; onDone: (after: Grant) => void; refresh: () => unknown };
