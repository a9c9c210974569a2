import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listGrantApplicationsQuery, listGrantCallsQuery, listGrantReviewsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { isolated } from '../../../i18n/useFormats';
import { Icon, type IconName } from '../../../ui/Icon';
import { Empty } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { useCallWords } from '../calls/useCallWords';

/** Whose days are made of initiatives. */
export const initiativePeople = ['GRANT_MANAGE', 'GRANT_APPROVE', 'GRANT_REVIEW'] as const;

/** As many as one answer may hold: more than wait in any centre. */
const MANY = 200;

/** What waits in the room of initiatives, for each as much as they may do: to judge, to open, to select, to have mended. */
export function WaitingInitiatives() {
  const { t } = useTranslation();
  const { may, mayIn } = useMe();
  const { title } = useCallWords();
  const manages = may('GRANT_MANAGE');
  const decides = may('GRANT_APPROVE');
  const reviews = may('GRANT_REVIEW');
  const asked = useQuery({
    ...items(listGrantReviewsQuery({ query: { state: 'ASSIGNED', limit: MANY } })),
    enabled: reviews,
    staleTime: 0,
  });
  const calls = useQuery({
    ...items(listGrantCallsQuery({ query: { limit: MANY } })),
    enabled: manages || decides,
    staleTime: 0,
  });
  const mended = useQuery({
    ...items(listGrantApplicationsQuery({ query: { state: 'CHANGES_REQUESTED', limit: MANY } })),
    enabled: manages,
    staleTime: 0,
  });
  const queries = [...(reviews ? [asked] : []), ...(manages || decides ? [calls] : []), ...(manages ? [mended] : [])];
  const toOpen = calls.data?.filter((call) => call.askedToOpen && mayIn(call.centreId, 'GRANT_APPROVE')) ?? [];
  const closed =
    calls.data?.filter(
      ({ state, centreId }) =>
        state === 'CLOSED' && (mayIn(centreId, 'GRANT_MANAGE') || mayIn(centreId, 'GRANT_APPROVE')),
    ) ?? [];
  const judging = asked.data?.length ?? 0;
  const mending = mended.data?.length ?? 0;
  const nothing = judging + mending + toOpen.length + closed.length === 0;
  return (
    <section className="waits" aria-label={t('initiativesToday.title')}>
      <div className="bar">
        <h2>{t('initiativesToday.title')}</h2>
      </div>
      <QueryState of={queries} />
      {nothing && queries.every(({ data }) => data) && (
        <Empty icon="check">
          <p>{t('initiativesToday.nothing')}</p>
        </Empty>
      )}
      {!nothing && (
        <ul>
          {judging > 0 && (
            <Row icon="eye" tone="lapis" says={t('initiativesToday.reviews', { count: judging })}>
              <Link className="btn" to="/initiatives/reviews" search={{ state: 'ASSIGNED' }}>
                {t('initiativesToday.judge')}
              </Link>
            </Row>
          )}
          {toOpen.map((call) => (
            <Row
              key={call.id}
              icon="clock"
              tone="lapis"
              says={t('initiativesToday.toOpen', { call: isolated(title(call)) })}
            >
              <Link className="btn" to="/initiatives/calls/$id" params={{ id: call.id }}>
                {t('initiativesToday.decide')}
              </Link>
            </Row>
          ))}
          {closed.map((call) => (
            <Row
              key={call.id}
              icon="list"
              tone="saffron"
              says={t('initiativesToday.closed', { call: isolated(title(call)) })}
            >
              <Link className="btn" to="/initiatives/calls/$id/selection" params={{ id: call.id }}>
                {t('initiativesToday.select')}
              </Link>
            </Row>
          ))}
          {mending > 0 && (
            <Row icon="back" says={t('initiativesToday.mending', { count: mending })}>
              <Link className="btn" to="/initiatives/applications" search={{ state: 'CHANGES_REQUESTED' }}>
                {t('initiativesToday.look')}
              </Link>
            </Row>
          )}
        </ul>
      )}
    </section>
  );
}

function Row({ icon, tone, says, children }: { icon: IconName; tone?: string; says: string; children: ReactNode }) {
  return (
    <li className={`task ${tone ?? ''}`}>
      <Icon name={icon} />
      <b>{says}</b>
      {children}
    </li>
  );
}
