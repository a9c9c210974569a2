import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleAssignment } from '../../api/contract';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { meQuery } from '../../auth/queries';
import { useFormats } from '../../i18n/useFormats';
import { Failure } from '../../ui/Failure';
import { Reason } from '../../ui/Reason';
import { History } from '../../ui/History';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { useDeed } from '../../ui/useDeed';
import { Waiting } from '../../ui/Waiting';
import { ActDialog } from './ActDialog';
import { BackToAccess } from './BackToAccess';
import { type Act, assignmentChangesQuery, assignmentQuery, assignmentsKey, decide } from './queries';
import { StateOf, useAssignmentWords } from './useAssignmentWords';
import { WhatItOpens } from './WhatItOpens';

/** One assignment: what it opens, who decided it, and what this reader may decide. */
export function AssignmentPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const words = useAssignmentWords();
  const found = useQuery(assignmentQuery(id));
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data)
    return found.error ? <Failure error={found.error} again={() => void found.refetch()} /> : <Waiting />;
  const { assignment, etag } = found.data;
  return (
    <Page
      title={words.person(assignment)}
      tab={t('assignments.title')}
      narrow
      above={<BackToAccess />}
      below={
        <p className="dots">
          <span>{t(`roles.${assignment.role}`)}</span>
          <span>{words.centre(assignment)}</span>
          <StateOf state={assignment.state} />
        </p>
      }
    >
      <Deciding assignment={assignment} etag={etag} />
      <div className="two">
        <div>
          <HowItCame assignment={assignment} />
          <History query={assignmentChangesQuery(id)} />
        </div>
        <aside>
          <WhatItOpens role={assignment.role} />
        </aside>
      </div>
    </Page>
  );
}

/** Nobody decides about themself, and nobody confirms what they proposed: it is said, not hidden. */
function Deciding({ assignment, etag }: { assignment: RoleAssignment; etag: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<'refuse' | 'end'>();
  const [did, setDid] = useState<Act>();
  const [overtaken, setOvertaken] = useState(false);
  const deciding = useDeed({
    mutationFn: ({ act, reason }: { act: Act; reason: string }) => decide(act, assignment.id, etag, reason),
    onSuccess: async (_, { act }) => {
      setAsked(undefined);
      setOvertaken(false);
      setDid(act);
      await queries.invalidateQueries({ queryKey: assignmentsKey });
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
    },
    onError: async (error) => {
      if (!isRefusal(error, 412)) return;
      setAsked(undefined);
      setOvertaken(true);
      await queries.invalidateQueries({ queryKey: assignmentsKey });
    },
  });

  const proposed = assignment.state === 'PROPOSED';
  const over = assignment.state === 'ENDED' || assignment.state === 'REFUSED';
  const own = assignment.subject === me.subject;
  const proposedByMe = assignment.proposedBy?.subject === me.subject;
  const confirms = proposed && !did && me.may('ROLE_ASSIGNMENT_CONFIRM');
  const ends = !over && !proposed && me.may('ROLE_ASSIGNMENT_END');
  const barred = own
    ? t('assignments.ownBarred')
    : confirms && proposedByMe
      ? t('assignments.proposedByYou')
      : undefined;

  return (
    <>
      {did && (
        <Note tone="reed" role="status">
          {t(`assignments.did.${did}`)}
        </Note>
      )}
      <Reason error={overtaken}>
        <Note tone="saffron" role="alert">
          {t('assignments.overtaken')}
        </Note>
      </Reason>
      <Reason error={asked || isRefusal(deciding.error, 412) ? undefined : deciding.error} />
      {proposed && !did && (
        <Note tone="saffron" icon="clock">
          <b>{t('assignments.opensNothingYet')}</b>
          <p>{t('assignments.confirmWhy')}</p>
        </Note>
      )}
      {(confirms || ends) && barred && <Note tone="plain">{barred}</Note>}
      {(confirms || ends) && (
        <div className="acts decide">
          {confirms && (
            <>
              <button
                type="button"
                className="btn primary"
                aria-disabled={barred !== undefined || deciding.isPending}
                onClick={() => !barred && deciding.send({ act: 'confirm', reason: '' })}
              >
                {t('assignments.confirm')}
              </button>
              <button
                type="button"
                className="btn"
                aria-disabled={barred !== undefined || deciding.isPending}
                onClick={() => !barred && setAsked('refuse')}
              >
                {t('assignments.refuse')}
              </button>
            </>
          )}
          {ends && (
            <button
              type="button"
              className="btn"
              aria-disabled={own || deciding.isPending}
              onClick={() => !own && setAsked('end')}
            >
              {t('assignments.end')}
            </button>
          )}
        </div>
      )}
      {asked && (
        <ActDialog
          act={asked}
          error={deciding.error}
          pending={deciding.isPending}
          onClose={() => setAsked(undefined)}
          onDo={(reason) => deciding.send({ act: asked, reason })}
        />
      )}
    </>
  );
}

function HowItCame({ assignment }: { assignment: RoleAssignment }) {
  const { t } = useTranslation();
  const words = useAssignmentWords();
  const { moment } = useFormats();
  const who = (person: RoleAssignment['proposedBy']) => <bdi>{person?.displayName ?? t('assignments.system')}</bdi>;
  return (
    <section>
      <h2 className="bar">{t('assignments.howItCame')}</h2>
      <dl className="facts">
        <dt>{t('assignments.when')}</dt>
        <dd>{words.validity(assignment)}</dd>
        <dt>{t('assignments.proposedBy')}</dt>
        <dd>
          {who(assignment.proposedBy)} <span className="small">{moment(assignment.createdAt)}</span>
        </dd>
        {assignment.confirmedBy && (
          <>
            <dt>{t('assignments.confirmedBy')}</dt>
            <dd>{who(assignment.confirmedBy)}</dd>
          </>
        )}
        {assignment.endedBy && (
          <>
            <dt>{t('assignments.endedBy')}</dt>
            <dd>{who(assignment.endedBy)}</dd>
          </>
        )}
        {assignment.reason && (
          <>
            <dt>{t('assignments.reason')}</dt>
            <dd>
              <bdi>{assignment.reason}</bdi>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
