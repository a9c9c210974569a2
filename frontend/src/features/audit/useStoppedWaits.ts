import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listAuditEntriesPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { beginningOf, dayOf } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import type { Waits } from '../../ui/Waits';

const WEEK = 7 * 86_400_000;

/** For who guards people's data: who was stopped this week because they saw too many people in an hour, each once. */
export function useStoppedWaits(): Waits {
  const { t } = useTranslation();
  const { may } = useMe();
  const { moment } = useFormats();
  const guards = may('AUDIT_READ');
  const since = beginningOf(dayOf(new Date(Date.now() - WEEK)));
  const list = useInfiniteQuery({
    ...listAuditEntriesPages({ query: { entity: 'people_ceiling', recordedSince: since, limit: 50 } }),
    enabled: guards,
  });
  const newest = list.data?.pages.flatMap((page) => page.items) ?? [];
  const stopped = newest.filter(
    (entry, index) => newest.findIndex(({ actor }) => actor.subject === entry.actor.subject) === index,
  );
  return {
    queries: guards ? [list] : [],
    groups: [
      {
        title: t('audit.stoppedTitle'),
        waits: stopped.map(({ id, actor, at }) => {
          const name = actor.displayName ?? t('history.somebody');
          return {
            key: id,
            icon: 'alert',
            tone: 'clay',
            what: t('audit.stopped', { name, moment: moment(at) }),
            act: t('audit.seeStopped'),
            about: name,
            link: { to: '/audit', search: { actor: actor.subject, days: 7 } },
          };
        }),
      },
    ],
  };
}
