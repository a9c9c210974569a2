import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Needed } from '../auth/permissions';
import { acts } from '../routes/acts';
import { centreSections } from '../routes/centreSections';
import { newRouter } from '../routes/router';
import { type Address, own, rooms, roomsFor, underAThumb, whereabouts } from './rooms';

/** What each role may do, as the service reads it. */
const roles = new Map(
  readFileSync('../backend/service/src/main/resources/org/hawsh/access/role-permissions.properties', 'utf8')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => line.split('=') as [string, string])
    .map(([role, permissions]) => [role.trim(), new Set(permissions.trim().split(/\s+/))]),
);
const may = (role: string) => (needed: Needed) => needed === 'everyone' || (roles.get(role)?.has(needed) ?? false);
const { __root__: _, ...routes } = newRouter().routesById;
const pages = Object.values(routes);
const needs = (to: Address) => pages.find(({ fullPath, id }) => fullPath === to || id === to)?.options.staticData;
const tabs = Object.values(rooms).flatMap((room) => [...room.tabs]);

test('everyPageLiesInOneRoomOrHangsOnMyName', () => {
  expect(pages.length).toBeGreaterThan(60);
  for (const { id } of pages) expect(whereabouts(id), id).toBeDefined();
  const claimed = [...tabs, ...own].flatMap((tab) => [tab.to, ...('holds' in tab ? tab.holds : [])]);
  expect(new Set(claimed).size).toBe(claimed.length);
  for (const address of claimed) expect(needs(address), address).toBeDefined();
});

test('aWayAsksForWhatItsPageAsksFor', () => {
  for (const way of [...tabs, ...own, ...acts, ...centreSections])
    expect(needs(way.to), way.to).toEqual({
      needs: way.needs,
      ...('everywhere' in way && way.everywhere ? { everywhere: true } : {}),
    });
});

test('aSubPageKeepsTheRoomAndTheTabAboveIt', () => {
  const where = (route: string) => Object.values(whereabouts(route) ?? {}).join(' ');
  expect(where('/people/$id/card')).toBe('people /people');
  expect(where('/people/matches')).toBe('people /people/matches');
  expect(where('/people/walk-in')).toBe('desk /desk');
  expect(where('/people/withdrawn')).toBe('protection /people/withdrawn');
  expect(where('/courses/$id/kits/$kit')).toBe('courses /courses');
  expect(where('/whats-on/poster')).toBe('courses /whats-on');
  expect(where('/rollcall/$id/paper')).toBe('today /');
  expect(where('/rollcall/offline')).toBe('today /rollcall/offline');
  expect(where('/centres/$id/')).toBe('centre /centres');
  expect(where('/centres/$id/closures/$closureId/notice')).toBe('centre /centres');
  expect(where('/payment-lists/$id')).toBe('centre /centres');
  expect(where('/mediation/cases/$id/parties')).toBe('mediation /mediation/cases');
  expect(where('/mediation/openings/$id')).toBe('mediation /mediation/openings');
  expect(where('/mediation/hand-over')).toBe('desk /desk');
  expect(where('/initiatives/calls/new')).toBe('initiatives /initiatives/calls');
  expect(where('/initiatives/applications/form')).toBe('initiatives /initiatives/applications');
  expect(where('/initiatives/calls/$id/selection')).toBe('initiatives /initiatives/calls');
  expect(where('/initiatives/networks/$id/members')).toBe('initiatives /initiatives/networks');
  expect(where('/initiatives/grants/$id')).toBe('initiatives /initiatives/grants');
  expect(where('/initiatives/money')).toBe('initiatives /initiatives/money');
  expect(where('/demands/new')).toBe('/demands/new');
  expect(whereabouts('__root__')).toBeUndefined();
});

test.each([
  ['FACILITATOR', 'today courses centre'],
  ['REGISTRAR', 'today desk people courses children numbers centre'],
  ['CHILDCARE_WORKER', 'today courses children centre'],
  ['CENTRE_MANAGER', 'today desk people courses children initiatives numbers centre protection'],
  ['MEDIATOR', 'today mediation centre'],
  ['MEDIATION_SUPERVISOR', 'today mediation centre'],
  ['GRANTS_OFFICER', 'today initiatives centre'],
  ['REVIEWER', 'today initiatives centre'],
  ['GRANTS_APPROVER', 'today initiatives centre'],
  ['FINANCE', 'today initiatives centre'],
  ['MEAL_OFFICER', 'today courses numbers centre'],
  ['DATA_PROTECTION_OFFICER', 'today numbers centre protection'],
  ['ADMINISTRATOR', 'today courses centre protection'],
  ['PARTNER', 'today centre'],
  ['INTEGRATOR', 'today courses centre'],
])('theRoomsOf %s', (role, expected) => {
  expect(
    roomsFor(may(role))
      .map(({ id }) => id)
      .join(' '),
  ).toBe(expected);
});

test('everyRoleHasItsRooms', () => {
  expect(roles.size).toBe(15);
  for (const [role] of roles) expect(roomsFor(may(role)).length, role).toBeGreaterThan(0);
});

test.each([
  ['REGISTRAR', 'today desk courses children'],
  ['CENTRE_MANAGER', 'today people courses centre'],
  ['ADMINISTRATOR', 'today courses centre protection'],
  ['DATA_PROTECTION_OFFICER', 'today numbers centre protection'],
] as const)('underTheThumbOf %s', (role, expected) => {
  expect(
    underAThumb(roomsFor(may(role)), [role])
      .map(({ id }) => id)
      .join(' '),
  ).toBe(expected);
});
