import { useNavigate, useSearch } from '@tanstack/react-router';
import { HistoryPage } from '../features/figures/HistoryPage';
import { SheetPage } from '../features/figures/SheetPage';
import { dayOf, isoDay } from '../i18n/dates';

/** The day stands in the address, so that the same number can be shown again. */
export function BeforeHawsh() {
  const { day } = useSearch({ from: '/numbers/history' });
  const navigate = useNavigate({ from: '/numbers/history' });
  return (
    <HistoryPage
      day={day ?? isoDay(dayOf(new Date()))}
      onDay={(next) => void navigate({ search: { day: next }, replace: true })}
    />
  );
}

export function PastAttendance() {
  const { check } = useSearch({ from: '/numbers/history/attendance' });
  const navigate = useNavigate({ from: '/numbers/history/attendance' });
  return <SheetPage check={check} onCheck={(id) => void navigate({ search: { check: id } })} />;
}
