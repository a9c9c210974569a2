import { useParams } from '@tanstack/react-router';
import { OpenedFilePage } from '../features/mediation/openings/OpenedFilePage';

export { OpeningReviewsPage as OpeningReviews } from '../features/mediation/openings/OpeningReviewsPage';
export { OpeningsPage as Openings } from '../features/mediation/openings/OpeningsPage';

export function OpenedFile() {
  const { id } = useParams({ from: '/mediation/openings/$id' });
  return <OpenedFilePage id={id} />;
}
