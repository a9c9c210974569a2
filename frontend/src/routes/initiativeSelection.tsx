import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { grantReviewStateValues } from '../api/contract';
import type { ReviewsSearch } from '../features/initiatives/reviews/ReviewsPage';
import type { SelectionSearch } from '../features/initiatives/selection/SelectionPage';
import { oneOf, root, word } from './root';

const part = (name: 'Selection' | 'Letter' | 'Reviews' | 'Review') =>
  lazyRouteComponent(() => import('./SelectionOfInitiatives'), name);

const selection = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/calls/$id/selection',
  staticData: { needs: 'GRANT_READ' },
  validateSearch: ({ open }: Record<string, unknown>): SelectionSearch => ({ open: word(open) }),
  component: part('Selection'),
});

const letter = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/applications/$id/letter',
  staticData: { needs: 'GRANT_READ' },
  component: part('Letter'),
});

const reviews = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/reviews',
  staticData: { needs: 'GRANT_REVIEW' },
  validateSearch: ({ state }: Record<string, unknown>): ReviewsSearch => ({
    state: oneOf(grantReviewStateValues, state),
  }),
  component: part('Reviews'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/initiatives/reviews/$id',
  staticData: { needs: 'GRANT_REVIEW' },
  component: part('Review'),
});

export const initiativeSelectionRoutes = [selection, letter, reviews, review] as const;
