import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RoomHold } from '../../api/contract';
import { listOpenDaysQuery, listRoomHoldsQuery, listRoomsQuery } from '../../api/gen/queries.gen';
import { endRoomHold } from '../../api/gen/sdk.gen';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { useMe } from '../../auth/me';
import { addDays, isoDay, readDay, weekdayIndex } from '../../i18n/dates';
import { nameOf } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Reason } from '../../ui/Reason';
import { Icon } from '../../ui/Icon';
import { QueryState } from '../../ui/QueryState';
import { ListAndForm } from '../../ui/ListAndForm';
import { useDeed } from '../../ui/useDeed';
import { HoldForm } from './HoldForm';
import { useCentreWords } from './useCentreWords';

type Props = { id: string; week: string; onWeek: (saturday: string) => void };

/** A week of the rooms. A room that is held is in private use; for whom and for what is nobody's to see. */
export function PrivateUse({ id, week, onWeek }: Props) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { shortDay } = useFormats();
  const from = readDay(week);
  const last = isoDay(addDays(from, 6));
  const move = (by: number) => onWeek(isoDay(addDays(from, by)));
  return (
    <>
      <nav className="week-bar after" aria-label={t('holds.weeks')}>
        <button type="button" className="btn" aria-label={t('holds.weekBefore')} onClick={() => move(-7)}>
          <Icon name="back" />
        </button>
        <span className="middle">{t('kit.fromTo', { from: shortDay(week), to: shortDay(last) })}</span>
        <button type="button" className="btn" aria-label={t('holds.weekAfter')} onClick={() => move(7)}>
          <Icon name="forth" />
        </button>
      </nav>
      <ListAndForm
        title={t('holds.title')}
        add={mayIn(id, 'ROOM_HOLD') ? t('holds.add') : undefined}
        form={(_, close) => <HoldForm id={id} onClose={close} />}
      >
        {() => <Week id={id} from={week} to={last} />}
      </ListAndForm>
      <p className="small">{t('holds.why')}</p>
    </>
  );
}

function Week({ id, from, to }: { id: string; from: string; to: string }) {
  const { t } = useTranslation();
  const { weekdayName } = useFormats();
  const words = useCentreWords();
  const rooms = useQuery(items(listRoomsQuery({ path: { centreId: id } })));
  const days = useQuery(items(listOpenDaysQuery({ path: { centreId: id }, query: { from, to } })));
  const holds = useQuery(items(listRoomHoldsQuery({ path: { centreId: id }, query: { from, to } })));
  const asked = [rooms, days, holds];
  if (asked.some(({ error }) => error) || !rooms.data || !days.data || !holds.data) return <QueryState of={asked} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by whoever has no mouse
    <section className="scroll" aria-label={t('holds.title')} tabIndex={0}>
      <table className="room-week">
        <caption className="sr">{t('holds.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('rooms.name')}</th>
            {days.data.map((day) => (
              <th key={day.date} scope="col">
                {weekdayName(weekdayIndex(readDay(day.date)))} <span>{Number(day.date.slice(8))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.data
            .filter((room) => room.inUse)
            .map((room) => (
              <tr key={room.id}>
                <th scope="row">
                  <bdi>{nameOf(room)}</bdi>
                  {!holds.data.some(({ roomId }) => roomId === room.id) && (
                    <span className="small all-free">{t('holds.allFree')}</span>
                  )}
                </th>
                {days.data.map((day) => {
                  const held = holds.data
                    .filter((hold) => hold.roomId === room.id && touches(hold, day.date))
                    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
                  const name = weekdayName(weekdayIndex(readDay(day.date)));
                  return (
                    <td key={day.date} data-day={name} className={held.length === 0 ? 'free' : undefined}>
                      {held.map((hold) => (
                        <Held key={hold.id} id={id} hold={hold} />
                      ))}
                      {held.length === 0 && <span className="dim small">{words.closed(day) ?? t('holds.free')}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Held({ id, hold }: { id: string; hold: RoomHold }) {
  const { t } = useTranslation();
  const words = useCentreWords();
  const queries = useQueryClient();
  const ending = useDeed({
    mutationFn: () => endRoomHold({ path: { centreId: id, holdId: hold.id } }),
    onSuccess: () => queries.invalidateQueries(under('Centres')),
  });
  const when = words.hours(hold.startsAt.slice(11), hold.endsAt.slice(11));
  return (
    <div className="held">
      <span className="nowrap">{when}</span> <span>{t('holds.private')}</span>
      {hold.mine && (
        <button
          type="button"
          className="linkish"
          aria-label={t('holds.endOf', { when })}
          aria-disabled={ending.isPending}
          onClick={() => ending.send(undefined)}
        >
          {t('holds.end')}
        </button>
      )}
      <Reason error={ending.error} />
    </div>
  );
}

function touches(hold: RoomHold, date: string): boolean {
  return hold.startsAt.slice(0, 10) <= date && hold.endsAt.slice(0, 10) >= date;
}
