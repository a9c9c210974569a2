import type { LinkProps } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import type { Me } from '../api/contract';
import type { Needed } from '../auth/permissions';
import type { IconName } from '../ui/Icon';

export type Address = NonNullable<LinkProps['to']>;

/** One page of a room. It also holds every address beneath its own, and those it names that lie elsewhere. */
export type Tab = { to: Address; word: ParseKeys; needs: Needed; holds?: readonly Address[] };

/** The first level of the navigation; its tabs are the second. It is entered at the first tab that is open. */
export type Room = { icon: IconName; word: ParseKeys; tabs: readonly Tab[] };

/** The whole house, in the order of the navigation: room, its tabs, their addresses, and what it takes to open each. */
export const rooms = {
  today: {
    icon: 'home',
    word: 'today.nav',
    tabs: [
      { to: '/', word: 'around.day', needs: 'everyone', holds: ['/rollcall/$id', '/rollcall/course/$id'] },
      { to: '/checkin', word: 'checkIn.nav', needs: 'ATTENDANCE_MARK' },
      { to: '/headcounts', word: 'headcounts.title', needs: 'COURSE_READ' },
      { to: '/rollcall/offline', word: 'takeAlong.title', needs: 'ATTENDANCE_MARK' },
      { to: '/rollcall/outbox', word: 'outbox.title', needs: 'ATTENDANCE_MARK' },
    ],
  },
  desk: {
    icon: 'search',
    word: 'desk.nav',
    tabs: [
      {
        to: '/desk',
        word: 'desk.nav',
        needs: 'PARTICIPANT_SEARCH',
        holds: ['/people/new', '/people/walk-in', '/mediation/hand-over'],
      },
    ],
  },
  people: {
    icon: 'people',
    word: 'people.nav',
    tabs: [
      { to: '/people', word: 'today.all', needs: 'PARTICIPANT_READ' },
      { to: '/people/matches', word: 'matches.nav', needs: 'PARTICIPANT_MATCH_REVIEW' },
      { to: '/people/import', word: 'import.nav', needs: 'PARTICIPANT_IMPORT' },
      { to: '/people/exports', word: 'export.pageTitle', needs: 'PARTICIPANT_EXPORT_READ' },
    ],
  },
  courses: {
    icon: 'book',
    word: 'courses.nav',
    tabs: [
      { to: '/courses', word: 'around.allCourses', needs: 'COURSE_READ' },
      { to: '/calendar', word: 'calendarPage.title', needs: 'COURSE_READ' },
      { to: '/whats-on', word: 'whatsOn.nav', needs: 'COURSE_READ' },
      { to: '/activities', word: 'activities.nav', needs: 'COURSE_READ' },
    ],
  },
  children: {
    icon: 'child',
    word: 'childcare.nav',
    tabs: [{ to: '/childcare', word: 'childcare.nav', needs: 'CHILDCARE_READ' }],
  },
  mediation: {
    icon: 'lock',
    word: 'mediation.nav',
    tabs: [
      { to: '/mediation/cases', word: 'mediation.cases', needs: 'MEDIATION_CASE', holds: ['/mediation'] },
      { to: '/mediation/cards', word: 'mediation.cards', needs: 'MEDIATION_SUPERVISE' },
      { to: '/mediation/openings', word: 'openings.nav', needs: 'MEDIATION_BREAK_GLASS' },
      { to: '/mediation/mediators', word: 'mediation.mediators', needs: 'MEDIATION_SUPERVISE' },
    ],
  },
  initiatives: {
    icon: 'sprout',
    word: 'initiatives.nav',
    tabs: [
      { to: '/initiatives/calls', word: 'initiativeCalls.nav', needs: 'GRANT_READ' },
      { to: '/initiatives/applications', word: 'applications.nav', needs: 'GRANT_READ' },
      { to: '/initiatives/grants', word: 'initiativeGrants.nav', needs: 'GRANT_READ' },
      { to: '/initiatives/networks', word: 'networks.title', needs: 'NETWORK_READ' },
      { to: '/initiatives/places', word: 'initiativePlaces.nav', needs: 'GRANT_READ' },
      { to: '/initiatives/money', word: 'initiativeMoney.nav', needs: 'LEDGER_READ' },
      { to: '/initiatives/reviews', word: 'reviews.nav', needs: 'GRANT_REVIEW' },
    ],
  },
  numbers: {
    icon: 'bars',
    word: 'around.numbers',
    tabs: [
      { to: '/numbers/history', word: 'figures.nav', needs: 'OPENING_FIGURE_READ' },
      { to: '/numbers/mediation', word: 'releases.nav', needs: 'MEDIATION_RELEASE_READ' },
      { to: '/sheets/audit', word: 'auditPack.nav', needs: 'COURSE_MANAGE' },
    ],
  },
  centre: {
    icon: 'centre',
    word: 'around.centre',
    tabs: [
      { to: '/centres', word: 'centres.nav', needs: 'CENTRE_READ', holds: ['/payment-lists/$id'] },
      { to: '/places', word: 'places.nav', needs: 'PLACE_READ' },
      { to: '/holidays', word: 'holidays.nav', needs: 'CENTRE_READ' },
      { to: '/organisations', word: 'organisations.nav', needs: 'CENTRE_READ' },
      { to: '/code-lists', word: 'codes.nav', needs: 'CODE_LIST_MANAGE' },
    ],
  },
  protection: {
    icon: 'shield',
    word: 'around.protection',
    tabs: [
      { to: '/access', word: 'assignments.nav', needs: 'ROLE_ASSIGNMENT_READ' },
      { to: '/service-clients', word: 'serviceClients.nav', needs: 'SERVICE_CLIENT_MANAGE' },
      { to: '/audit', word: 'audit.nav', needs: 'AUDIT_READ' },
      { to: '/file-openings', word: 'openings.reviewsNav', needs: 'MEDIATION_OPENING_REVIEW' },
      { to: '/people/withdrawn', word: 'withdrawn.nav', needs: 'ERASURE_MANAGE' },
      { to: '/devices', word: 'devices.nav', needs: 'DEVICE_LOSS_REPORT' },
      { to: '/demands', word: 'demands.nav', needs: 'DATA_DEMAND_READ' },
    ],
  },
} as const satisfies Record<string, Room>;

export type RoomId = keyof typeof rooms;

/** What belongs to whoever is signed in, and hangs on the button with their name. */
export const own = [
  { to: '/demands/new', word: 'ways.demand', needs: 'DATA_DEMAND_RECORD', icon: 'hand' },
  { to: '/devices/new', word: 'ways.lost', needs: 'PROFILE_READ', icon: 'device' },
  { to: '/me/sessions', word: 'ways.sessions', needs: 'PROFILE_READ', icon: 'shield' },
] as const satisfies readonly (Tab & { icon: IconName })[];

type Role = Me['assignments'][number]['role'];

/** A thumb tells four apart. Where a role has more rooms, these are the ones its days are made of. */
const usedMost: Partial<Record<Role, readonly RoomId[]>> = {
  REGISTRAR: ['today', 'desk', 'courses', 'children'],
  CENTRE_MANAGER: ['today', 'people', 'courses', 'centre'],
};
const UNDER_A_THUMB = 4;

export type OpenRoom = Room & { id: RoomId };

/** The rooms in which somebody may open something, with the tabs they may open. */
export function roomsFor(may: (needed: Needed) => boolean): OpenRoom[] {
  return entries()
    .map(([id, room]) => ({ ...room, id, tabs: room.tabs.filter(({ needs }) => may(needs)) }))
    .filter(({ tabs }) => tabs.length > 0);
}

/** Which of them a phone shows, in the order of the house; the others stand behind "more". */
export function underAThumb(mine: readonly OpenRoom[], roles: readonly Role[]): OpenRoom[] {
  const wanted = [...new Set([...roles.flatMap((role) => usedMost[role] ?? []), ...mine.map(({ id }) => id)])];
  const first = wanted.filter((id) => mine.some((room) => room.id === id)).slice(0, UNDER_A_THUMB);
  return mine.filter(({ id }) => first.includes(id));
}

/** Where an address lies. What is somebody's own lies in no room. */
export type Whereabouts = { room?: RoomId; tab: Address };

const claims = new Map<string, Whereabouts>();
for (const [room, { tabs }] of entries())
  for (const { to, holds = [] } of tabs) for (const address of [to, ...holds]) claims.set(address, { room, tab: to });
for (const { to } of own) claims.set(to, { tab: to });

/** The tab whose address is the route's or the nearest above it. */
export function whereabouts(route: string): Whereabouts | undefined {
  const path = route.replace(/(.)\/$/, '$1');
  const claim = claims.get(path);
  const cut = path.lastIndexOf('/');
  return claim ?? (cut > 0 ? whereabouts(path.slice(0, cut)) : undefined);
}

function entries() {
  return Object.entries(rooms) as [RoomId, Room][];
}
