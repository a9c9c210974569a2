import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { ReviewPage } from '../features/initiatives/reviews/ReviewPage';
import { ReviewsPage } from '../features/initiatives/reviews/ReviewsPage';
import { LetterPage } from '../features/initiatives/selection/LetterPage';
import { SelectionPage } from '../features/initiatives/selection/SelectionPage';
import { useNarrowing } from './useNarrowing';

export function Selection() {
  const { id } = useParams({ from: '/initiatives/calls/$id/selection' });
  const { open } = useSearch({ from: '/initiatives/calls/$id/selection' });
  const navigate = useNavigate({ from: '/initiatives/calls/$id/selection' });
  return (
    <SelectionPage
      key={id}
      callId={id}
      open={open}
      onOpen={(part) => void navigate({ search: { open: part }, replace: true, resetScroll: false })}
    />
  );
}

export function Letter() {
  const { id } = useParams({ from: '/initiatives/applications/$id/letter' });
  return <LetterPage key={id} id={id} />;
}

export function Reviews() {
  const navigate = useNavigate({ from: '/initiatives/reviews' });
  const { search, replace } = useNarrowing(useSearch({ from: '/initiatives/reviews' }), (next) =>
    navigate({ search: next, replace: true }),
  );
  return <ReviewsPage search={search} onChange={replace} />;
}

export function Review() {
  const { id } = useParams({ from: '/initiatives/reviews/$id' });
  return <ReviewPage key={id} id={id} />;
}
