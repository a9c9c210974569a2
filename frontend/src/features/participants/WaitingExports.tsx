import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listParticipantExportsPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Note } from '../../ui/Note';

/** For who approves files of people: how many wait, and the way to them. Nothing to do says nothing. */
export function WaitingExports() {
  const { t } = useTranslation();
  const me = useMe();
  const { number } = useFormats();
  const list = useInfiniteQuery(listParticipantExportsPages({ query: { state: 'OPEN', limit: 50 } }));
  const waiting = list.data?.pages
    .flatMap((page) => page.items)
    .filter(({ decision }) => decision.askedBy?.subject !== me.subject).length;
  if (!waiting) return null;
  return (
    <Note tone="saffron" icon="file">
      <p>
        <Link to="/people/exports" search={{ state: 'OPEN' }}>
          {t('export.waitForYou', { count: waiting, number: number(waiting) })}
        </Link>
      </p>
    </Note>
  );
}
