import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession as Session } from '../../api/contract';
import { useMe } from '../../auth/me';
import { nameOf } from '../../i18n/inMyLanguage';
import { leftToRight } from '../../i18n/useFormats';
import { Empty } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { type DayLine, dayLineOf } from './dayLine';
import { DaySlot } from './DaySlot';
import type { Day } from './useTheDay';

/** A day of a centre on one line of time, room by room; on a phone one thing after the other. */
export function DayOnALine({ of, day, title }: { of: Day; day: string; title: string }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const sessions = of.on(day);
  return (
    <section className="the-day" aria-label={title}>
      <div className="bar">
        <h2>
          {title} {sessions && <span className="n">{sessions.length}</span>}
        </h2>
        {may('ATTENDANCE_MARK') && (
          <Link className="small" to="/rollcall/offline">
            {t('rollcall.takeAlong')}
          </Link>
        )}
      </div>
      <QueryState of={of.asked} />
      {sessions?.length === 0 && (
        <Empty icon="calendar">
          <p>{t('home.nothingOn')}</p>
        </Empty>
      )}
      {sessions && sessions.length > 0 && (
        <Line
          line={dayLineOf(
            sessions,
            of.rooms.map((one) => ({ id: one.id, name: nameOf(one) })),
          )}
          now={of.now}
        />
      )}
    </section>
  );
}

function Line({ line, now }: { line: DayLine<Session>; now: string }) {
  const { t } = useTranslation();
  const isToday = line.slots[0]?.item.startsAt.slice(0, 10) === now.slice(0, 10);
  const at = isToday ? line.at(now.slice(11)) : undefined;
  const ahead = line.slots.findIndex(({ item }) => item.startsAt > now);
  const before = ahead < 0 ? line.slots : line.slots.slice(0, ahead);
  const after = ahead < 0 ? [] : line.slots.slice(ahead);
  return (
    <div className="day-line" style={{ '--columns': line.columns, '--lines': line.lines } as CSSProperties}>
      {line.hours.map(({ hour, starts }) => (
        <span key={hour} className="hour" style={{ '--a': starts } as CSSProperties} aria-hidden="true">
          {leftToRight(`${String(hour).padStart(2, '0')}:00`)}
        </span>
      ))}
      {line.rooms.map((room) => (
        <span key={room.line} className="in-room" style={{ '--l': room.line } as CSSProperties} aria-hidden="true">
          <bdi>{room.name ?? t('home.noRoom')}</bdi>
        </span>
      ))}
      {before.map((slot) => (
        <DaySlot key={slot.item.id} slot={slot} now={now} />
      ))}
      {at !== undefined && (
        <div className="now-line" style={{ '--a': at } as CSSProperties}>
          <span>
            <span className="sr">{t('home.itIs')}</span> <bdi dir="ltr">{now.slice(11)}</bdi>
          </span>
        </div>
      )}
      {after.map((slot) => (
        <DaySlot key={slot.item.id} slot={slot} now={now} />
      ))}
    </div>
  );
}
