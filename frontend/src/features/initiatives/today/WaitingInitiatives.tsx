import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  listGrantApplicationsQuery,
  listGrantCallsQuery,
  listGrantReviewsQuery,
  listGrantsQuery,
} from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { isolated, useFormats } from '../../../i18n/useFormats';
import { Icon, type IconName } from '../../../ui/Icon';
import { Empty } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { useCallWords } from '../calls/useCallWords';
import { callTasks, supportTasks } from './tasks';

/** Whose days are made of initiatives. */
export const initiativePeople = ['GRANT_MANAGE', 'GRANT_APPROVE', 'GRANT_PAY', 'GRANT_REVIEW'] as const;

/** As many as one answer may hold: more than wait in any centre. */
const MANY = 200;

/** How many are seen before somebody asks for the others. */
const AT_FIRST = 6;

type Line = { key: string; icon: IconName; tone?: string; says: string; act: string; about?: string; link: LinkProps };

/** What waits in the room of initiatives for whoever reads it: the service leaves out what they asked for themselves. */
export function WaitingInitiatives() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const [all, setAll] = useState(false);
  const { queries, lines } = useLines();
  const known = queries.every(({ data }) => data);
  return (
    <section className="waits" aria-label={t('initiativesToday.title')}>
      <div className="bar">
        <h2>
          {t('initiativesToday.title')} {lines.length > 0 && <span className="n">{number(lines.length)}</span>}
        </h2>
      </div>
      <QueryState of={queries} />
      {lines.length === 0 && known && (
        <Empty icon="check">
          <p>{t('initiativesToday.nothing')}</p>
        </Empty>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.slice(0, all ? undefined : AT_FIRST).map(({ key, icon, tone, says, act, about, link }) => (
            <li key={key} className={`task ${tone ?? ''}`}>
              <Icon name={icon} />
              <b>{says}</b>
              <Link className="btn" aria-label={about && `${act}: ${about}`} {...link}>
                {act}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {lines.length > AT_FIRST && (
        <button type="button" className="btn quiet flush" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('home.fewer') : t('home.more', { count: lines.length - AT_FIRST })}
        </button>
      )}
    </section>
  );
}

/** Only what somebody may do is asked for. */
function useLines() {
  const { t } = useTranslation();
  const { may } = useMe();
  const { title } = useCallWords();
  const manages = may('GRANT_MANAGE');
  const reviews = may('GRANT_REVIEW');
  const reads = may('GRANT_READ');
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
  const lines: Line[] = [];
  if (judging.data?.length)
    lines.push({
      key: 'reviews',
      icon: 'eye',
      tone: 'lapis',
      says: t('initiativesToday.reviews', { count: judging.data.length }),
      act: t('initiativesToday.judge'),
      link: { to: '/initiatives/reviews', search: { state: 'ASSIGNED' } },
    });
  for (const call of calls.data ?? [])
    for (const task of call.waitsFor) {
      const about = isolated(title(call));
      lines.push({
        key: `${call.id} ${task}`,
        ...callTasks[task],
        says: t(`callTask.${task}`, { about }),
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
      const about = isolated(support.title);
      lines.push({
        key: `${support.id} ${task}`,
        ...supportTasks[task],
        says: t(`supportTask.${task}`, { about }),
        act: t(`supportTaskAct.${task}`),
        about,
        link: { to: '/initiatives/grants/$id', params: { id: support.id } },
      });
    }
  if (mending.data?.length)
    lines.push({
      key: 'mending',
      icon: 'back',
      says: t('initiativesToday.mending', { count: mending.data.length }),
      act: t('initiativesToday.look'),
      link: { to: '/initiatives/applications', search: { state: 'CHANGES_REQUESTED' } },
    });
  return {
    lines,
    queries: [...(reviews ? [judging] : []), ...(reads ? [calls, supports] : []), ...(manages ? [mending] : [])],
  };
}
