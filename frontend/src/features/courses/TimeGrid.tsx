import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession as Session, Room, RoomHold } from '../../api/contract';
import { dayOf, isoDay, readDay, weekdayIndex } from '../../i18n/dates';
import { isolated, leftToRight, useFormats } from '../../i18n/useFormats';
import type { GridProps } from './Agenda';
import { clock, minutes, placed } from './calendarDays';
import type { Place } from './SessionForm';
import { useCourseWords } from './useCourseWords';

const HOUR = 60;
const STEP = 15;

type Props = GridProps & {
  days: readonly string[];
  /** The columns of one day; without them the columns are days. */
  rooms?: readonly Room[];
  onDrop?: (session: Session, at: Place) => void;
};

type Column = { id: string; day: string; roomId?: string; head: string; today: boolean };

/** Hours downwards, days or rooms side by side. A session that is dragged is let go where it shall stand. */
export function TimeGrid({ days, rooms, sessions, held, roomName, onOpen, onDrop }: Props) {
  const { t } = useTranslation();
  const { weekdayName } = useFormats();
  const [dragged, setDragged] = useState<{ session: Session; grip: number }>();
  const today = isoDay(dayOf(new Date()));
  const [only = today] = days;
  const columns: Column[] = rooms
    ? [
        ...rooms
          .filter((room) => room.kind !== 'CHILDRENS_CORNER' || sessions.some(({ roomId }) => roomId === room.id))
          .map((room) => ({ id: room.id, day: only, roomId: room.id, head: room.name, today: false })),
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by whoever has no mouse
    <section className="scroll time-grid" aria-label={t('calendarPage.title')} tabIndex={0}>
      <div className="hours" aria-hidden="true">
        <span className="corner" />
        {hours.map((hour) => (
          <span key={hour}>{leftToRight(clock(hour * HOUR))}</span>
        ))}
      </div>
      {columns.map((column) => (
        <section key={column.id} className={column.today ? 'column now' : 'column'} aria-label={column.head}>
          <h3>
            <bdi>{column.head}</bdi>
          </h3>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the same is done by each session's own menu */}
          <div
            className="slots"
            style={{ blockSize: `${hours.length * 3}rem` }}
            onDragOver={(event) => onDrop && event.preventDefault()}
            onDrop={(event) => dropped(event, column)}
          >
            {held.filter(within(column)).map((hold) => (
              <Held key={hold.id} hold={hold} first={first} hours={hours.length} />
            ))}
            {placed(sessions.filter(within(column))).map(({ item, lane, lanes }) => (
              <Block
                key={item.id}
                session={item}
                style={{
                  ...span(item, first, hours.length),
                  insetInlineStart: `${(lane / lanes) * 100}%`,
                  inlineSize: `${100 / lanes}%`,
                }}
                narrow={lanes > 1}
                room={rooms || lanes > 2 ? undefined : roomName(item.roomId)}
                onOpen={() => onOpen(item)}
                onDrag={
                  onDrop && item.state === 'PLANNED' && item.sheet === 'NOT_TAKEN'
                    ? (grip) => setDragged({ session: item, grip })
                    : undefined
                }
              />
            ))}
          </div>
        </section>
      ))}
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
      aria-label={t('session.menuOf', { what: isolated(words.title(session)), when: words.when(session) })}
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
