import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listRoomsQuery, readRoomQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { inMyLanguage, nameOf } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { History } from '../../ui/History';
import { ListAndForm } from '../../ui/ListAndForm';
import { Status } from '../../ui/Note';
import { Opened } from '../../ui/Opened';
import { Rows } from '../../ui/Rows';
import { Corner } from './Corner';
import { RoomForm } from './RoomForm';

/** The rooms of a centre, and the corner where its children are. */
export function Rooms({ id }: { id: string }) {
  const { t } = useTranslation();
  const kinds = useCodes('room-kinds');
  const { mayIn } = useMe();
  const { number } = useFormats();
  const rooms = useQuery(items(listRoomsQuery({ path: { centreId: id } })));
  const manages = mayIn(id, 'CENTRE_MANAGE');

  return (
    <>
      <ListAndForm
        title={t('rooms.title')}
        add={manages ? t('rooms.add') : undefined}
        editTitle={t('rooms.change')}
        form={(roomId, close) =>
          roomId ? (
            <Opened query={readRoomQuery({ path: { centreId: id, roomId } })}>
              {(found) => (
                <>
                  <RoomForm centreId={id} room={found} onClose={close} />
                  <History kind="room" id={roomId} />
                </>
              )}
            </Opened>
          ) : (
            <RoomForm centreId={id} onClose={close} />
          )
        }
      >
        {(open) => (
          <Rows
            caption={t('rooms.title')}
            list={rooms}
            nameOf={nameOf}
            onChange={manages ? open : undefined}
            icon="centre"
            empty={<p>{manages ? t('rooms.noneYet') : t('rooms.none')}</p>}
            columns={[
              {
                head: t('rooms.name'),
                cell: ({ name, inUse }) => (
                  <>
                    <bdi>{inMyLanguage(name)}</bdi>
                    {!inUse && <span className="small block">{t('rooms.notInUse')}</span>}
                  </>
                ),
              },
              { head: t('rooms.kind'), cell: ({ kind }) => kinds.wordOf(kind) },
              {
                head: t('rooms.capacity'),
                cell: ({ capacity }) => t('rooms.people', { count: capacity, number: number(capacity) }),
              },
              {
                head: t('rooms.access'),
                cell: ({ stepFree }) => (
                  <Status tone={stepFree ? 'reed' : undefined} icon={stepFree ? 'wheel' : 'alert'}>
                    {stepFree ? t('rooms.stepFree') : t('rooms.steps')}
                  </Status>
                ),
              },
            ]}
          />
        )}
      </ListAndForm>
      <Corner id={id} rooms={rooms.data ?? []} />
    </>
  );
}
