import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listDistinctionsPages } from '../../api/gen/queries.gen';
import { endDistinction } from '../../api/gen/sdk.gen';
import { useFormats } from '../../i18n/useFormats';
import { QueryState } from '../../ui/QueryState';
import { Reason } from '../../ui/Reason';
import { Code, Named } from '../../ui/Named';
import { useDeed } from '../../ui/useDeed';
import { ofPeople } from './queries';

/** What was said of pairs, newest first: it can be taken back for ever. */
export function Decided() {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const queries = useQueryClient();
  const found = useInfiniteQuery(listDistinctionsPages({ query: { limit: 50 } }));
  const undoing = useDeed({
    mutationFn: (id: string) => endDistinction({ path: { distinctionId: id } }),
    onSuccess: () => queries.invalidateQueries(ofPeople),
  });
  const all = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section>
      <h2 className="bar">{t('matches.decided')}</h2>
      <QueryState of={found} />
      <Reason error={undoing.error} />
      {found.data && all.length === 0 && <p className="small">{t('matches.decidedNone')}</p>}
      <ul className="history">
        {all.map(({ id, one, other, by, at }) => (
          <li key={id} className="apart">
            <div>
              {[one, other].map((person) => (
                <p key={person.id}>
                  <Named name={person.name} />{' '}
                  <span className="small">
                    <Code>{person.reference}</Code>
                  </span>
                </p>
              ))}
              <p className="small dots">
                <span>
                  <bdi>{by.displayName ?? t('devices.somebody')}</bdi>
                </span>
                <span>{moment(at)}</span>
              </p>
            </div>
            <button type="button" className="btn" onClick={() => undoing.send(id)}>
              {t('matches.undo')}
            </button>
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <button type="button" className="btn" onClick={() => void found.fetchNextPage()}>
          {t('matches.more')}
        </button>
      )}
    </section>
  );
}
