import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { dayOf } from '../i18n/dates';
import { isMonth } from '../i18n/months';
import { root, word } from './root';

declare module '@tanstack/react-router' {
  interface HistoryState {
    justClosed?: boolean;
  }
}

const part = (
  name:
    | 'Overview'
    | 'Rooms'
    | 'Hours'
    | 'People'
    | 'Closures'
    | 'Calls'
    | 'PrivateUse'
    | 'Partners'
    | 'Letters'
    | 'Payments',
) => lazyRouteComponent(() => import('./CentreParts'), name);

const centres = createRoute({
  getParentRoute: () => root,
  path: '/centres',
  staticData: { needs: 'CENTRE_READ' },
  component: lazyRouteComponent(() => import('../features/centres/CentresPage'), 'CentresPage'),
});

const newCentre = createRoute({
  getParentRoute: () => root,
  path: '/centres/new',
  staticData: { needs: 'CENTRE_SET_UP', everywhere: true },
  component: lazyRouteComponent(() => import('../features/centres/NewCentrePage'), 'NewCentrePage'),
});

/** One centre: its parts are pages of their own beneath one head. */
const centre = createRoute({
  getParentRoute: () => root,
  path: '/centres/$id',
  staticData: { needs: 'CENTRE_READ' },
  component: lazyRouteComponent(() => import('./Centre'), 'Centre'),
});

const overview = createRoute({
  getParentRoute: () => centre,
  path: '/',
  staticData: { needs: 'CENTRE_READ' },
  component: part('Overview'),
});

const rooms = createRoute({
  getParentRoute: () => centre,
  path: '/rooms',
  staticData: { needs: 'CENTRE_READ' },
  component: part('Rooms'),
});

const hours = createRoute({
  getParentRoute: () => centre,
  path: '/hours',
  staticData: { needs: 'CENTRE_READ' },
  validateSearch: (search: Record<string, unknown>): { month?: string } => {
    const month = word(search.month);
    return { month: isMonth(month) ? month : undefined };
  },
  component: part('Hours'),
});

const people = createRoute({
  getParentRoute: () => centre,
  path: '/people',
  staticData: { needs: 'CENTRE_PEOPLE_READ' },
  component: part('People'),
});

const closures = createRoute({
  getParentRoute: () => centre,
  path: '/closures',
  staticData: { needs: 'CENTRE_READ' },
  component: part('Closures'),
});

const calls = createRoute({
  getParentRoute: () => centre,
  path: '/calls',
  staticData: { needs: 'PARTICIPANT_CONTACT_READ' },
  component: part('Calls'),
});

const privateUse = createRoute({
  getParentRoute: () => centre,
  path: '/private-use',
  staticData: { needs: 'CENTRE_READ' },
  validateSearch: (search: Record<string, unknown>): { week?: string } => {
    const week = word(search.week);
    return { week: /^\d{4}-\d{2}-\d{2}$/.test(week ?? '') ? week : undefined };
  },
  component: part('PrivateUse'),
});

const partners = createRoute({
  getParentRoute: () => centre,
  path: '/partners',
  staticData: { needs: 'CENTRE_READ' },
  component: part('Partners'),
});

const letters = createRoute({
  getParentRoute: () => centre,
  path: '/letters',
  staticData: { needs: 'LETTER_READ' },
  component: part('Letters'),
});

const payments = createRoute({
  getParentRoute: () => centre,
  path: '/payments',
  staticData: { needs: 'PAYMENT_LIST_READ' },
  component: part('Payments'),
});

const close = createRoute({
  getParentRoute: () => root,
  path: '/centres/$id/close',
  staticData: { needs: 'CENTRE_CLOSE' },
  component: lazyRouteComponent(() => import('./Closing'), 'Close'),
});

const closure = createRoute({
  getParentRoute: () => root,
  path: '/centres/$id/closures/$closureId',
  staticData: { needs: 'CENTRE_READ' },
  component: lazyRouteComponent(() => import('./Closing'), 'Closure'),
});

const notice = createRoute({
  getParentRoute: () => root,
  path: '/centres/$id/closures/$closureId/notice',
  staticData: { needs: 'CENTRE_READ' },
  component: lazyRouteComponent(() => import('./Closing'), 'Notice'),
});

const callList = createRoute({
  getParentRoute: () => root,
  path: '/centres/$id/closures/$closureId/call-list',
  staticData: { needs: 'CENTRE_CLOSE' },
  component: lazyRouteComponent(() => import('./Closing'), 'CallList'),
});

const holidays = createRoute({
  getParentRoute: () => root,
  path: '/holidays',
  staticData: { needs: 'CENTRE_READ' },
  validateSearch: (search: Record<string, unknown>): { year: number } => {
    const year = Number(search.year);
    return { year: year >= 2000 && year <= 2100 ? Math.trunc(year) : dayOf(new Date()).year };
  },
  component: lazyRouteComponent(() => import('./Holidays'), 'Holidays'),
});

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/organisations',
  staticData: { needs: 'CENTRE_READ' },
  component: lazyRouteComponent(() => import('../features/partners/OrganisationsPage'), 'OrganisationsPage'),
});

const codeLists = createRoute({
  getParentRoute: () => root,
  path: '/code-lists',
  staticData: { needs: 'CODE_LIST_MANAGE' },
  validateSearch: (search: Record<string, unknown>): { list?: string } => ({ list: word(search.list) }),
  component: lazyRouteComponent(() => import('./Codes'), 'Codes'),
});

export const centreRoutes = [
  centres,
  newCentre,
  centre.addChildren([overview, rooms, hours, people, closures, calls, privateUse, partners, letters, payments]),
  close,
  closure,
  notice,
  callList,
  holidays,
  organisations,
  codeLists,
] as const;
