import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listRoleAssignmentsPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { Empty } from '../../ui/Note';
import { AssignmentTable } from './AssignmentTable';

/** What waits: for who may confirm, what is neither about them nor proposed by them; for others, what others decide. */
export function Proposals() {
  const { t } = useTranslation();
  const me = useMe();
  const proposed = useInfiniteQuery(listRoleAssignmentsPages({ query: { state: 'PROPOSED', limit: 50 } }));
  const confirms = me.may('ROLE_ASSIGNMENT_CONFIRM');
  const waiting = proposed.data?.pages
    .flatMap((page) => page.items)
    .filter(
      ({ subject, decision }) => !confirms || (subject !== me.subject && decision.askedBy?.subject !== me.subject),
    );
  if (!waiting) return null;
  const title = confirms ? t('assignments.waiting') : t('assignments.waitingElsewhere');
  return (
    <section>
      <h2 className="bar">
        <span>
          {title} <span className="n">{waiting.length}</span>
        </span>
      </h2>
      {waiting.length === 0 ? (
        <Empty icon="check">
          <p>{t('assignments.nothingWaits')}</p>
        </Empty>
      ) : (
        <AssignmentTable assignments={waiting} caption={title} />
      )}
    </section>
  );
}
