import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMe } from '../auth/me';
import { CalendarPage } from '../features/courses/CalendarPage';
import { dayOf, isoDay } from '../i18n/dates';

export function Calendar() {
  const { centre, view, day, room } = useSearch({ from: '/calendar' });
  const navigate = useNavigate({ from: '/calendar' });
  const me = useMe();
  const shown = centre ?? me.centres.find(({ id }) => me.mayIn(id, 'COURSE_READ'))?.id ?? '';
  return (
    <CalendarPage
      key={shown}
      centre={shown}
      view={view ?? 'week'}
      day={day ?? isoDay(dayOf(new Date()))}
      room={room}
      onShow={(part) => void navigate({ search: (now) => ({ ...now, ...part }), replace: true, resetScroll: false })}
    />
  );
}
