import { useNavigate, useSearch } from '@tanstack/react-router';
import { HolidaysPage } from '../features/holidays/HolidaysPage';

export function Holidays() {
  const { year } = useSearch({ from: '/holidays' });
  const navigate = useNavigate({ from: '/holidays' });
  return (
    <HolidaysPage
      key={year}
      year={year}
      onYear={(next) => void navigate({ search: { year: next }, replace: true, resetScroll: false })}
    />
  );
}
