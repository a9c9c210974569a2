import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listRoleAssignmentsPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import type { Waits } from '../../ui/Waits';

/** Roles that wait for this reader to confirm them: neither about them nor proposed by them. */
export function useProposals() {
  const me = useMe();
  const confirms = me.may('ROLE_ASSIGNMENT_CONFIRM');
  const proposed = useInfiniteQuery({
    ...listRoleAssignmentsPages({ query: { state: 'PROPOSED', limit: 50 } }),
    enabled: confirms,
  });
  const mine = proposed.data?.pages
    .flatMap((page) => page.items)
    .filter(({ subject, decision }) => subject !== me.subject && decision.askedBy?.subject !== me.subject);
  return { confirms, proposed, mine };
}

/** As one line of what waits. */
export function useProposalWaits(): Waits {
  const { t } = useTranslation();
  const { confirms, proposed, mine } = useProposals();
  return {
    queries: confirms ? [proposed] : [],
    groups: [
      {
        title: t('assignments.title'),
        waits: mine?.length
          ? [
              {
                key: 'proposals',
                icon: 'key',
                tone: 'lapis',
                what: t('assignments.toConfirm', { count: mine.length }),
                act: t('assignments.toConfirmAct'),
                link: { to: '/access' },
              },
            ]
          : [],
      },
    ],
  };
}
