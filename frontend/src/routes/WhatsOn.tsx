import { useNavigate, useSearch } from '@tanstack/react-router';
import { PosterPage } from '../features/schedule/PosterPage';
import { SchedulePage } from '../features/schedule/SchedulePage';

export function WhatsOn() {
  const { centre } = useSearch({ from: '/whats-on' });
  const navigate = useNavigate({ from: '/whats-on' });
  return <SchedulePage centre={centre} onCentre={(id) => void navigate({ search: { centre: id }, replace: true })} />;
}

export function Poster() {
  const { centre } = useSearch({ from: '/whats-on/poster' });
  return <PosterPage centre={centre} />;
}
