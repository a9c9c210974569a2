import { useNavigate, useSearch } from '@tanstack/react-router';
import { CheckInPage } from '../features/rollcall/CheckInPage';

export function CheckIn() {
  const search = useSearch({ from: '/checkin' });
  const navigate = useNavigate({ from: '/checkin' });
  return <CheckInPage {...search} onChange={(to) => void navigate({ search: to, replace: true })} />;
}
