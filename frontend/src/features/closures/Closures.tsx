import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listClosuresQuery, listRoomsQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { nameOf } from '../../i18n/inMyLanguage';
import { Status } from '../../ui/Note';
import { Rows } from '../../ui/Rows';
import { useCodes } from '../../api/useCodes';
import { CAUSES } from './closing';
import { closureTones, useClosureWords } from './useClosureWords';

/** Every closure of a centre, the newest first. */
export function Closures({ id }: { id: string }) {
  const { t } = useTranslation();
  const causes = useCodes(CAUSES);
  const words = useClosureWords();
  const closures = useQuery(items(listClosuresQuery({ path: { centreId: id }, query: { limit: 200 } })));
  const rooms = useQuery(items(listRoomsQuery({ path: { centreId: id } })));
  const room = (roomId: string) => nameOf(rooms.data?.find(({ id: known }) => known === roomId));
  return (
    <section>
      <h2 className="bar">{t('closure.list')}</h2>
      <Rows
        caption={t('closure.list')}
        list={closures}
        nameOf={words.span}
        icon="check"
        empty={<p>{t('closure.none')}</p>}
        columns={[
          {
            head: t('closure.when'),
            cell: (closure) => (
              <Link to="/centres/$id/closures/$closureId" params={{ id, closureId: closure.id }}>
                {words.span(closure)}
              </Link>
            ),
          },
          {
            head: t('closing.what'),
            cell: ({ roomId }) => (roomId ? <bdi>{room(roomId)}</bdi> : t('closing.wholeCentre')),
          },
          { head: t('closing.cause'), cell: ({ cause }) => causes.wordOf(cause) },
          {
            head: t('closure.state'),
            cell: ({ state }) => <Status {...closureTones[state]}>{t(`closureState.${state}`)}</Status>,
          },
        ]}
      />
    </section>
  );
}
