import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession as Session, OpenDay, Room, RoomHold } from '../../api/contract';
import { dayOf, isoDay, readDay, weekdayIndex } from '../../i18n/dates';
import { nameOf } from '../../i18n/inMyLanguage';
import { leftToRight, useFormats } from '../../i18n/useFormats';
import { useNow } from '../../ui/useNow';
import type { GridProps } from './Agenda';
import { clock, folded, minutes, placed } from './calendarDays';
import type { Place } from './SessionForm';
import { useCourseWords } from './useCourseWords';

const HOUR = 60;
const STEP = 15;
/** More than so many columns of one day can no longer be read. */
const LANES = 3;

type Props = GridProps & {
  days: readonly string[];
  /** The columns of one day; without them the columns are days. */
  rooms?: readonly Room[];
  openDays?: readonly OpenDay[];
  onDay?: (day: string) => void;
  onDrop?: (session: Session, at: Place) => void;
};

type Column = { id: string; day: string; roomId?: string; head: string; today: boolean };

/** Hours downwards, days or rooms side by side. A session that is dragged is let go where it shall stand. */
export function TimeGrid({ days, rooms, sessions, held, roomName, openDays, onOpen, onDay, onDrop }: Props) {
  const { t } = useTranslation();
  const { weekdayName } = useFormats();
  const [dragged, setDragged] = useState<{ session: Session; grip: number }>();
  const today = isoDay(dayOf(new Date()));
  const now = useNow();
  const [only = today] = days;
  const columns: Column[] = rooms
    ? [
        ...rooms
          .filter((room) => room.kind !== 'CHILDRENS_CORNER' || sessions.some(({ roomId }) => roomId === room.id))
          .map((room) => ({ id: room.id, day: only, roomId: room.id, head: nameOf(room), today: false })),
        ...(sessions.some(({ roomId }) => !roomId)
          ? [{ id: 'none', day: only, roomId: '', head: t('calendarPage.noRoom'), today: false }]
          : []),
      ]
    : days.map((day) => ({
        id: day,
        day,
        head: `${weekdayName(weekdayIndex(readDay(day)))} ${Number(day.slice(8))}`,
        today: day === today,
      }));
  const all = [...sessions, ...held];
  const first = Math.min(8, ...all.map(({ startsAt }) => Math.floor(minutes(startsAt) / HOUR)));
  const last = Math.max(16, ...all.map(({ endsAt }) => Math.ceil(minutes(endsAt) / HOUR)));
  const hours = Array.from({ length: last - first }, (_, index) => first + index);
  const within = (column: Column) => (one: { startsAt: string; roomId?: string | null }) =>
    one.startsAt.startsWith(column.day) && (column.roomId === undefined || (one.roomId ?? '') === column.roomId);

  const dropped = (event: DragEvent<HTMLElement>, column: Column) => {
    event.preventDefault();
    if (!dragged || !onDrop) return;
    const box = event.currentTarget.getBoundingClientRect();
    const minute = first * HOUR + ((event.clientY - box.top - dragged.grip) / box.height) * hours.length * HOUR;
    const begins = Math.round(minute / STEP) * STEP;
    const { session } = dragged;
    const length = minutes(session.endsAt) - minutes(session.startsAt);
    setDragged(undefined);
    onDrop(session, {
      day: column.day,
      startTime: clock(begins),
      endTime: clock(begins + length),
      roomId: column.roomId ?? session.roomId ?? '',
    });
  };

  return (
    <section
      className={rooms ? 'scroll time-grid of-rooms' : 'scroll time-grid'}
      aria-label={t('calendarPage.title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by whoever has no mouse
      tabIndex={0}
    >
      <div className="hours" aria-hidden="true">
        <span className="corner" />
        {hours.map((hour) => (
          <span key={hour}>{leftToRight(clock(hour * HOUR))}</span>
        ))}
      </div>
      {columns.map((column) => {
        const here = placed(sessions.filter(within(column)));
        const { shown, more } = folded(here, rooms ? here.length : LANES);
        const holds = held.filter(within(column));
        const open = openDays?.find(({ date }) => date === column.day);
        const shut = shutOn(open, column.day, first, last);
        const bare = !rooms && open?.open === false && here.length === 0 && holds.length === 0;
        const names = ['column', column.today && 'now', bare && 'bare'].filter(Boolean).join(' ');
        const lanes = Math.max(1, ...shown.map((one) => one.lanes));
        const passed = minutes(now) - first * HOUR;
        return (
          <section
            key={column.id}
            className={names}
            style={bare || rooms ? undefined : { flexGrow: lanes }}
            aria-label={open?.open === false ? t('calendarPage.shutOn', { day: column.head }) : column.head}
          >
            <h3>
              <bdi>{column.head}</bdi>
              {open?.open === false && !rooms && <span className="small">{t('calendarPage.shut')}</span>}
            </h3>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the same is done by each session's own menu */}
            <div
              className="slots"
              style={{ blockSize: `calc(${hours.length} * var(--hour))` }}
              onDragOver={(event) => onDrop && event.preventDefault()}
              onDrop={(event) => dropped(event, column)}
            >
              {shut.map((time) => (
                <div key={time.startsAt} className="shut" style={span(time, first, hours.length)} aria-hidden="true" />
              ))}
              {holds.map((hold) => (
                <Held key={hold.id} hold={hold} first={first} hours={hours.length} />
              ))}
              {shown.map(({ item, lane, lanes: beside }) => (
                <Block
                  key={item.id}
                  session={item}
                  style={{
                    ...span(item, first, hours.length),
                    insetInlineStart: `${(lane / beside) * 100}%`,
                    inlineSize: `${100 / beside}%`,
                  }}
                  narrow={beside > 1}
                  room={rooms ? undefined : roomName(item.roomId)}
                  onOpen={() => onOpen(item)}
                  onDrag={
                    onDrop && item.state === 'PLANNED' && item.sheet === 'NOT_TAKEN'
                      ? (grip) => setDragged({ session: item, grip })
                      : undefined
                  }
                />
              ))}
              {more.map((one) => (
                <button
                  key={one.startsAt}
                  type="button"
                  className="more-block"
                  style={{ ...span(one, first, hours.length), inlineSize: `${100 / LANES}%` }}
                  aria-label={t('calendarPage.moreOn', { count: one.count, day: column.head })}
                  onClick={() => onDay?.(column.day)}
                >
                  {leftToRight(`+${one.count}`)}
                </button>
              ))}
              {now.startsWith(column.day) && passed >= 0 && passed < hours.length * HOUR && (
                <span
                  className="now-mark"
                  style={{ insetBlockStart: `${(passed / (hours.length * HOUR)) * 100}%` }}
                  aria-hidden="true"
                />
              )}
            </div>
          </section>
        );
      })}
    </section>
  );
}

type BlockProps = {
  session: Session;
  style: object;
  /** Others stand beside it: only when it begins is said. */
  narrow: boolean;
  room?: string;
  onOpen: () => void;
  onDrag?: (grip: number) => void;
};

function Block({ session, style, narrow, room, onOpen, onDrag }: BlockProps) {
  const { t } = useTranslation();
  const words = useCourseWords();
  return (
    <button
      type="button"
      className={`session-block${session.state === 'CANCELLED' ? ' gone' : ''}${session.mine ? ' mine' : ''}`}
      style={style}
      draggable={onDrag !== undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', session.id);
        onDrag?.(event.clientY - event.currentTarget.getBoundingClientRect().top);
      }}
      onClick={onOpen}
      aria-label={t('session.menuOf', { what: words.title(session), when: words.when(session) })}
    >
      <b>
        <bdi>{words.title(session)}</bdi>
      </b>
      <span>{narrow ? leftToRight(session.startsAt.slice(11)) : words.hours(session.startsAt, session.endsAt)}</span>
      {room && (
        <span>
          <bdi>{room}</bdi>
        </span>
      )}
    </button>
  );
}

function Held({ hold, first, hours }: { hold: RoomHold; first: number; hours: number }) {
  const { t } = useTranslation();
  return (
    <div className="held-block" style={span(hold, first, hours)}>
      {t('calendarPage.held')}
    </div>
  );
}

function span({ startsAt, endsAt }: { startsAt: string; endsAt: string }, first: number, hours: number) {
  const whole = hours * HOUR;
  const begins = minutes(startsAt) - first * HOUR;
  return {
    insetBlockStart: `${(begins / whole) * 100}%`,
    blockSize: `${((minutes(endsAt) - minutes(startsAt)) / whole) * 100}%`,
  };
}

/** The hours of a day in which the centre is closed, as far as they are shown. */
function shutOn(open: OpenDay | undefined, day: string, first: number, last: number) {
  const at = (clockTime: string) => `${day}T${clockTime}`;
  const [begin, end] = [clock(first * HOUR), clock(last * HOUR)];
  if (!open) return [];
  if (!open.open || !open.opens || !open.closes) return [{ startsAt: at(begin), endsAt: at(end) }];
  return [
    { startsAt: at(begin), endsAt: at(open.opens.slice(0, 5)) },
    { startsAt: at(open.closes.slice(0, 5)), endsAt: at(end) },
  ].filter(({ startsAt, endsAt }) => startsAt < endsAt);
}
