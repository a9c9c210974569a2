import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  listGrantApplicationsQuery,
  listGrantCallsQuery,
  listGrantReviewsQuery,
  listGrantsQuery,
} from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import type { Wait, Waits } from '../../../ui/Waits';
import { useCallWords } from '../calls/useCallWords';
import { callTasks, supportTasks } from './tasks';

/** Whose days are made of initiatives: whoever only reads of them is told nothing here. */
const initiativePeople = ['GRANT_MANAGE', 'GRANT_APPROVE', 'GRANT_PAY', 'GRANT_REVIEW'] as const;

/** As many as one answer may hold: more than wait in any centre. */
const MANY = 200;

/**
 * What waits in the room of initiatives for whoever reads it: the service leaves out what they asked for themselves. Only what
 * somebody may do is asked for.
 */
export function useInitiativeWaits(): Waits {
  const { t } = useTranslation();
  const { may } = useMe();
  const { title } = useCallWords();
  const manages = may('GRANT_MANAGE');
  const reviews = may('GRANT_REVIEW');
  const reads = may('GRANT_READ') && initiativePeople.some((permission) => may(permission));
  const query = { waiting: true, limit: MANY };
  const judging = useQuery({
    ...items(listGrantReviewsQuery({ query: { state: 'ASSIGNED', limit: MANY } })),
    enabled: reviews,
    staleTime: 0,
  });
  const calls = useQuery({ ...items(listGrantCallsQuery({ query })), enabled: reads, staleTime: 0 });
  const supports = useQuery({ ...items(listGrantsQuery({ query })), enabled: reads, staleTime: 0 });
  const mending = useQuery({
    ...items(listGrantApplicationsQuery({ query: { state: 'CHANGES_REQUESTED', limit: MANY } })),
    enabled: manages,
    staleTime: 0,
  });
  const lines: Wait[] = [];
  if (judging.data?.length)
    lines.push({
      key: 'reviews',
      icon: 'eye',
      tone: 'lapis',
      what: t('initiativesToday.reviews', { count: judging.data.length }),
      act: t('initiativesToday.judge'),
      link: { to: '/initiatives/reviews', search: { state: 'ASSIGNED' } },
    });
  for (const call of calls.data ?? [])
    for (const task of call.waitsFor) {
      const about = title(call);
      lines.push({
        key: `${call.id} ${task}`,
        ...callTasks[task],
        what: t(`callTask.${task}`, { about }),
        act: t(task === 'SELECT' ? 'initiativesToday.select' : 'initiativesToday.decide'),
        about,
        link: {
          to: task === 'OPEN' ? '/initiatives/calls/$id' : '/initiatives/calls/$id/selection',
          params: { id: call.id },
        },
      });
    }
  for (const support of supports.data ?? [])
    for (const task of support.waitsFor) {
      const about = support.title;
      lines.push({
        key: `${support.id} ${task}`,
        ...supportTasks[task],
        what: t(`supportTask.${task}`, { about }),
        act: t(`supportTaskAct.${task}`),
        about,
        link: { to: '/initiatives/grants/$id', params: { id: support.id } },
      });
    }
  if (mending.data?.length)
    lines.push({
      key: 'mending',
      icon: 'back',
      what: t('initiativesToday.mending', { count: mending.data.length }),
      act: t('initiativesToday.look'),
      link: { to: '/initiatives/applications', search: { state: 'CHANGES_REQUESTED' } },
    });
  return {
    groups: [{ title: t('initiativesToday.title'), waits: lines }],
    queries: [...(reviews ? [judging] : []), ...(reads ? [calls, supports] : []), ...(manages ? [mending] : [])],
  };
}
