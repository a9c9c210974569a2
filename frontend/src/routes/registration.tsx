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

const withdrawn = createRoute({
  getParentRoute: () => root,
  path: '/people/withdrawn',
  staticData: { needs: 'ERASURE_MANAGE' },
  component: lazyRouteComponent(() => import('../features/participants/WithdrawnPage'), 'WithdrawnPage'),
});

export const registrationRoutes = [register, complete, withdrawn] as const;
