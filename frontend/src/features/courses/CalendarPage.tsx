import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession as Session } from '../../api/contract';
import { listOpenDaysQuery, listRoomHoldsQuery, listSessionsQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { dayOf, isoDay, readDay } from '../../i18n/dates';
import { nameOf } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Agenda } from './Agenda';
import { daysOf, stepped, type View } from './calendarDays';
import { roomsQuery } from './queries';
import { MonthGrid } from './MonthGrid';
import { type Opened, SessionDialog } from './SessionDialog';
import { TimeGrid } from './TimeGrid';
import { useMoved } from './useMoved';
import { namedOptions } from '../../ui/namedOptions';

const views = ['day', 'week', 'month', 'room'] as const satisfies View[];

type Props = {
  centre: string;
  view: View;
  day: string;
  room?: string;
  onShow: (part: { centre?: string; view?: View; day?: string; room?: string }) => void;
};

/** What is on, by day, week, month or room. On a phone it is a list; a session is moved by hand or by its menu. */
export function CalendarPage({ centre, view, day, room, onShow }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { shortDay, weekday, month } = useFormats();
  const rooms = useQuery(roomsQuery(centre));
  const inUse = rooms.data?.filter((one) => one.inUse) ?? [];
  const chosen = view === 'room' ? (room ?? inUse[0]?.id) : undefined;
  const days = daysOf(view, day);
  const [first = day, last = day] = [days[0], days.at(-1)];
  const sessions = useQuery(
    items(listSessionsQuery({ query: { centreId: centre, from: first, to: last, roomId: chosen } })),
  );
  const holds = useQuery(items(listRoomHoldsQuery({ path: { centreId: centre }, query: { from: first, to: last } })));
  const openDays = useQuery(items(listOpenDaysQuery({ path: { centreId: centre }, query: { from: first, to: last } })));
  const [open, setOpen] = useState<Opened>();
  const { moved, line } = useMoved();
  const centres = me.centres.filter(({ id }) => me.mayIn(id, 'COURSE_READ'));
  const manages = me.mayIn(centre, 'COURSE_MANAGE');
  const roomName = (id: string | null | undefined) =>
    id ? nameOf(rooms.data?.find((one) => one.id === id)) : t('session.noRoom');
  const span = {
    day: () => weekday(readDay(day)),
    week: () => t('kit.fromTo', { from: shortDay(first), to: shortDay(last) }),
    room: () => t('kit.fromTo', { from: shortDay(first), to: shortDay(last) }),
    month: () => month(readDay(day)),
  }[view]();
  const held = (holds.data ?? []).filter(({ roomId }) => !chosen || roomId === chosen);
  const grid = {
    sessions: sessions.data ?? [],
    held,
    roomName,
    onOpen: (session: Session) => setOpen({ session }),
  };
  const onDrop = manages
    ? (session: Session, at: NonNullable<Opened['at']>) => setOpen({ session, deed: 'move', at })
    : undefined;

  return (
    <Page
      title={t('calendarPage.title')}
      below={centres.length === 1 ? <p>{me.centreName(centre)}</p> : undefined}
      actions={
        <Link className="btn" to="/courses">
          <Icon name="book" />
          {t('courses.title')}
        </Link>
      }
    >
      <section className="filters" aria-label={t('calendarPage.show')}>
        {centres.length > 1 && (
          <SelectField
            label={t('courses.centre')}
            value={centre}
            onChange={(next) => onShow({ centre: next, room: undefined })}
            options={centres.map(({ id }) => ({ value: id, label: me.centreName(id) }))}
          />
        )}
        <SelectField
          label={t('calendarPage.show')}
          value={view}
          onChange={(next) => onShow({ view: views.find((one) => one === next) })}
          options={views.map((one) => ({ value: one, label: t(`calendarPage.${one}`) }))}
        />
        {view === 'room' && (
          <SelectField
            label={t('session.room')}
            value={chosen ?? ''}
            onChange={(next) => onShow({ room: next })}
            options={namedOptions(inUse)}
          />
        )}
      </section>
      <nav className="acts after calendar-steps" aria-label={t('calendarPage.title')}>
        <button
          type="button"
          className="btn"
          aria-label={t('calendarPage.before')}
          onClick={() => onShow({ day: stepped(view, day, -1) })}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          className="btn"
          aria-label={t('calendarPage.after')}
          onClick={() => onShow({ day: stepped(view, day, 1) })}
        >
          <Icon name="forth" />
        </button>
        <button type="button" className="btn" onClick={() => onShow({ day: isoDay(dayOf(new Date())) })}>
          {t('calendarPage.today')}
        </button>
        <h2 aria-live="polite">{span}</h2>
      </nav>
      {line}
      {!sessions.data && <QueryState of={sessions} />}
      {sessions.data && (
        <>
          <div className="phone-only">
            <Agenda days={days} {...grid} />
          </div>
          <div className="desktop-only">
            {view === 'month' ? (
              <MonthGrid
                days={days}
                month={day.slice(0, 7)}
                {...grid}
                onDay={(next) => onShow({ view: 'day', day: next })}
              />
            ) : (
              <TimeGrid
                days={days}
                rooms={view === 'day' ? inUse : undefined}
                {...grid}
                openDays={openDays.data}
                onDay={(next) => onShow({ view: 'day', day: next })}
                onDrop={onDrop}
              />
            )}
            {manages && view !== 'month' && <p className="small">{t('calendarPage.dragHint')}</p>}
          </div>
        </>
      )}
      {open && <SessionDialog {...open} roomName={roomName} onMoved={moved} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}
