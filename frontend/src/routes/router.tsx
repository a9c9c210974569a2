import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { Broken } from '../app/ErrorBoundary';
import { Waiting } from '../ui/Waiting';
import { accessRoutes } from './access';
import { centreRoutes } from './centres';
import { childcareRoutes } from './childcare';
import { courseRoutes } from './courses';
import { guardRoutes } from './guard';
import { historyRoutes } from './history';
import { initiativeApplicationRoutes } from './initiativeApplications';
import { initiativeCallRoutes } from './initiativeCalls';
import { initiativeMoneyRoutes } from './initiativeMoney';
import { initiativeSelectionRoutes } from './initiativeSelection';
import { initiativeRoutes } from './initiatives';
import { mediationRoutes } from './mediation';
import { paperRoutes } from './papers';
import { participantRoutes } from './participants';
import { placeRoutes } from './places';
import { registrationRoutes } from './registration';
import { rollcallRoutes } from './rollcall';
import { root } from './root';
import { serviceClientRoutes } from './serviceClients';
import { homeRoutes } from './home';

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
}

export function newRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([
      ...homeRoutes,
      ...participantRoutes,
      ...registrationRoutes,
      ...historyRoutes,
      ...accessRoutes,
      ...serviceClientRoutes,
      ...guardRoutes,
      ...placeRoutes,
      ...centreRoutes,
      ...childcareRoutes,
      ...courseRoutes,
      ...initiativeApplicationRoutes,
      ...initiativeCallRoutes,
      ...initiativeMoneyRoutes,
      ...initiativeSelectionRoutes,
      ...mediationRoutes,
      ...initiativeRoutes,
      ...paperRoutes,
      ...rollcallRoutes,
    ]),
    history,
    defaultErrorComponent: Broken,
    defaultPendingComponent: Waiting,
    scrollRestoration: true,
  });
}
