import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleAssignment } from '../../api/contract';
import { readRoleAssignmentQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { asking } from '../../api/under';
import { useMe } from '../../auth/me';
import { meQuery } from '../../auth/queries';
import { ActDialog } from '../../ui/ActDialog';
import { DecisionCard } from '../../ui/DecisionCard';
import { History } from '../../ui/History';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { ProgramOf } from '../../ui/ProgramOf';
import { QueryState } from '../../ui/QueryState';
import { BackToAccess } from './BackToAccess';
import { type Act, decide } from './queries';
import { StateOf, useAssignmentWords } from './useAssignmentWords';
import { WhatItOpens } from './WhatItOpens';

/** One assignment: what it opens, who decided it, and what this reader may decide. */
export function AssignmentPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const words = useAssignmentWords();
  const found = useQuery(readRoleAssignmentQuery({ path: { roleAssignmentId: id } }));
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;
  const assignment = found.data;
  return (
    <Page
      title={words.person(assignment)}
      tab={t('assignments.title')}
      narrow
      above={<BackToAccess />}
      below={
        <p className="dots">
          {assignment.serviceClient && <ProgramOf client={assignment.serviceClient} />}
          <span>{t(`roles.${assignment.role}`)}</span>
          <span>{words.centre(assignment)}</span>
          <StateOf state={assignment.state} />
        </p>
      }
    >
      <Deciding assignment={assignment} />
      <div className="two">
        <div>
          <HowItCame assignment={assignment} />
          <History kind="role_assignment" id={id} />
        </div>
        <aside>
          <WhatItOpens role={assignment.role} />
        </aside>
      </div>
    </Page>
  );
}

/** Nobody decides about themself, and nobody confirms what they proposed: it is said, not hidden. */
function Deciding({ assignment }: { assignment: RoleAssignment }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const [ending, setEnding] = useState(false);
  const [did, setDid] = useState<Act>();
  const refresh = () => queries.invalidateQueries(asking('listRoleAssignments', 'readRoleAssignment'));
  const done = async (act: Act) => {
    setEnding(false);
    setDid(act);
    await refresh();
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
  };
  const way = (act: Act) => (reason: string) => decide(act, assignment, reason);

  const proposed = assignment.state === 'PROPOSED';
  /** What was just decided, or lapsed, does not wait any more. */
  const shown = assignment.decision.state !== 'OPEN' || (proposed && !did);
  const over = assignment.state === 'ENDED' || assignment.state === 'REFUSED';
  const own = assignment.subject === me.subject;
  const confirms = proposed && me.may('ROLE_ASSIGNMENT_CONFIRM');
  const ends = !over && !proposed && me.may('ROLE_ASSIGNMENT_END');
  return (
    <>
      {did && (
        <Note tone="reed" role="status">
          {t(`assignments.did.${did}`)}
        </Note>
      )}
      {shown && (
        <DecisionCard
          decision={assignment.decision}
          reader={me.subject}
          what={t('assignments.opensNothingYet')}
          follows={t('assignments.confirmWhy')}
          barred={own ? t('assignments.ownBarred') : undefined}
          approve={confirms ? { label: t('assignments.confirm'), send: way('confirm') } : undefined}
          refuse={
            confirms
              ? {
                  label: t('assignments.refuse'),
                  ask: { title: t('assignments.ask.refuse'), says: t('assignments.means.refuse') },
                  send: way('refuse'),
                }
              : undefined
          }
          onDone={(_, act) => done(act === 'approve' ? 'confirm' : 'refuse')}
          refresh={refresh}
        />
      )}
      {ends && own && <Note tone="plain">{t('assignments.ownBarred')}</Note>}
      {ends && (
        <div className="acts decide">
          <button type="button" className="btn" aria-disabled={own} onClick={() => !own && setEnding(true)}>
            {t('assignments.end')}
          </button>
        </div>
      )}
      {ending && (
        <ActDialog
          title={t('assignments.ask.end')}
          act={t('assignments.end')}
          says={t('assignments.means.end')}
          reasonHint={t('assignments.reasonHint')}
          send={way('end')}
          onDone={() => done('end')}
          onClose={() => setEnding(false)}
        />
      )}
    </>
  );
}

function HowItCame({ assignment }: { assignment: RoleAssignment }) {
  const { t } = useTranslation();
  const words = useAssignmentWords();
  return (
    <section>
      <h2 className="bar">{t('assignments.howItCame')}</h2>
      <dl className="facts">
        <dt>{t('assignments.when')}</dt>
        <dd>{words.validity(assignment)}</dd>
        {assignment.endedBy && (
          <>
            <dt>{t('assignments.endedBy')}</dt>
            <dd>
              <bdi>{assignment.endedBy.displayName ?? t('history.somebody')}</bdi>
              {assignment.endedBecause && (
                <>
                  {' – '}
                  <bdi>{assignment.endedBecause}</bdi>
                </>
              )}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
