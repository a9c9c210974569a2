import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root';

const page = (name: 'Room' | 'Cases' | 'Intake' | 'HandOver' | 'BlankForms') =>
  lazyRouteComponent(() => import('./MediationRoom'), name);
const part = (
  name:
    | 'Case'
    | 'Overview'
    | 'Parties'
    | 'Meetings'
    | 'Notes'
    | 'Attachments'
    | 'Agreement'
    | 'After'
    | 'Paper'
    | 'Letter',
) => lazyRouteComponent(() => import('./MediationCase'), name);

/** Around every page about mediation: it can be hidden, and nothing of it stays behind. */
const room = createRoute({
  getParentRoute: () => root,
  path: '/mediation',
  staticData: { needs: 'everyone' },
  component: page('Room'),
});

const cases = createRoute({
  getParentRoute: () => room,
  path: '/cases',
  staticData: { needs: 'MEDIATION_CASE' },
  component: page('Cases'),
});

const intake = createRoute({
  getParentRoute: () => room,
  path: '/cases/new',
  staticData: { needs: 'MEDIATION_CASE' },
  component: page('Intake'),
});

const handOver = createRoute({
  getParentRoute: () => room,
  path: '/hand-over',
  staticData: { needs: 'MEDIATION_HAND_OVER' },
  component: page('HandOver'),
});

/** Whoever only hands over is given that form alone. */
const blankForms = createRoute({
  getParentRoute: () => room,
  path: '/forms',
  staticData: { needs: 'everyone' },
  component: page('BlankForms'),
});

const cards = createRoute({
  getParentRoute: () => room,
  path: '/cards',
  staticData: { needs: 'MEDIATION_SUPERVISE' },
  component: lazyRouteComponent(() => import('../features/mediation/supervision/CardsPage'), 'CardsPage'),
});

const openings = createRoute({
  getParentRoute: () => room,
  path: '/openings',
  staticData: { needs: 'MEDIATION_BREAK_GLASS' },
  component: lazyRouteComponent(() => import('./MediationOpenings'), 'Openings'),
});

const opened = createRoute({
  getParentRoute: () => room,
  path: '/openings/$id',
  staticData: { needs: 'MEDIATION_BREAK_GLASS' },
  component: lazyRouteComponent(() => import('./MediationOpenings'), 'OpenedFile'),
});

const mediators = createRoute({
  getParentRoute: () => room,
  path: '/mediators',
  staticData: { needs: 'MEDIATION_SUPERVISE' },
  component: lazyRouteComponent(() => import('../features/mediation/supervision/MediatorsPage'), 'MediatorsPage'),
});

const paper = createRoute({
  getParentRoute: () => room,
  path: '/cases/$id/paper',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('Paper'),
});

const letter = createRoute({
  getParentRoute: () => room,
  path: '/cases/$id/letter',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('Letter'),
});

/** One sealed file: its parts are pages of their own inside one frame. */
const file = createRoute({
  getParentRoute: () => room,
  path: '/cases/$id',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('Case'),
});

const overview = createRoute({
  getParentRoute: () => file,
  path: '/',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('Overview'),
});

const parties = createRoute({
  getParentRoute: () => file,
  path: '/parties',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('Parties'),
});

const meetings = createRoute({
  getParentRoute: () => file,
  path: '/meetings',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('Meetings'),
});

const notes = createRoute({
  getParentRoute: () => file,
  path: '/notes',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('Notes'),
});

const attachments = createRoute({
  getParentRoute: () => file,
  path: '/attachments',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('Attachments'),
});

const agreement = createRoute({
  getParentRoute: () => file,
  path: '/agreement',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('Agreement'),
});

const after = createRoute({
  getParentRoute: () => file,
  path: '/after',
  staticData: { needs: 'MEDIATION_CASE' },
  component: part('After'),
});

/** Published numbers say nothing of a case: they stand outside the room. */
const releases = createRoute({
  getParentRoute: () => root,
  path: '/numbers/mediation',
  staticData: { needs: 'MEDIATION_RELEASE_READ' },
  component: lazyRouteComponent(() => import('../features/mediation/ReleasesPage'), 'ReleasesPage'),
});

export const mediationRoutes = [
  releases,
  room.addChildren([
    cases,
    intake,
    handOver,
    blankForms,
    cards,
    openings,
    opened,
    mediators,
    paper,
    letter,
    file.addChildren([overview, parties, meetings, notes, attachments, agreement, after]),
  ]),
] as const;
