import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const register = createRoute({
  getParentRoute: () => root,
  path: '/people/new',
  staticData: { needs: 'PARTICIPANT_REGISTER' },
  component: lazyRouteComponent(() => import('./Register'), 'Register'),
});

const complete = createRoute({
  getParentRoute: () => root,
  path: '/people/$id/registration',
  staticData: { needs: 'PARTICIPANT_REGISTER' },
  component: lazyRouteComponent(() => import('./CompleteRegistration'), 'CompleteRegistration'),
});

export const registrationRoutes = [register, complete] as const;
