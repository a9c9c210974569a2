import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listAuditEntriesPages } from '../../api/gen/queries.gen';
import { beginningOf, dayOf } from '../../i18n/dates';
import { isolated, useFormats } from '../../i18n/useFormats';
import { Note } from '../../ui/Note';

const WEEK = 7 * 86_400_000;

/** For who guards people's data: who was stopped this week because they saw too many people in an hour, each once. */
export function StoppedReaders() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const since = beginningOf(dayOf(new Date(Date.now() - WEEK)));
  const list = useInfiniteQuery(
    listAuditEntriesPages({ query: { entity: 'people_ceiling', recordedSince: since, limit: 50 } }),
  );
  const newest = list.data?.pages.flatMap((page) => page.items) ?? [];
  const stopped = newest.filter(
    (entry, index) => newest.findIndex(({ actor }) => actor.subject === entry.actor.subject) === index,
  );
  return stopped.map(({ id, actor, at }) => (
    <Note key={id} tone="clay" icon="alert">
      <p>{t('audit.stopped', { name: isolated(actor.displayName ?? t('history.somebody')), moment: moment(at) })}</p>
      <p>
        <Link to="/audit" search={{ actor: actor.subject, days: 7 }}>
          {t('audit.seeStopped')}
        </Link>
      </p>
    </Note>
  ));
}
