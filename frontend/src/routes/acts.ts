import type { ParseKeys } from 'i18next';
import type { Address } from '../app/rooms';
import type { Permission } from '../auth/permissions';
import type { IconName } from '../ui/Icon';

/** Something somebody sets out to do: where it begins, and what it takes, as the page there asks for it. */
export type Act = {
  to: Address;
  word: ParseKeys;
  icon: IconName;
  needs: Permission;
  /** It belongs to no centre: the role must be held in every one. */
  everywhere?: true;
  /** It is done to one centre: the one somebody works at. */
  atCentre?: true;
};

export const acts: readonly Act[] = [
  { to: '/people/walk-in', word: 'desk.walkInSomebody', icon: 'plus', needs: 'PARTICIPANT_REGISTER' },
  { to: '/people/new', word: 'desk.registerSomebody', icon: 'plus', needs: 'PARTICIPANT_REGISTER' },
  { to: '/courses/new', word: 'courses.add', icon: 'plus', needs: 'COURSE_MANAGE' },
  { to: '/centres/$id/close', word: 'closing.act', icon: 'lock', needs: 'CENTRE_CLOSE', atCentre: true },
  { to: '/whats-on/poster', word: 'whatsOn.poster', icon: 'print', needs: 'COURSE_READ' },
  { to: '/numbers/history/attendance', word: 'around.sheetBefore', icon: 'file', needs: 'OPENING_FIGURE_RECORD' },
  { to: '/access/new', word: 'assignments.propose', icon: 'key', needs: 'ROLE_ASSIGNMENT_PROPOSE' },
  { to: '/centres/new', word: 'centres.add', icon: 'plus', needs: 'CENTRE_SET_UP', everywhere: true },
  { to: '/places/import', word: 'around.placesNew', icon: 'file', needs: 'PLACE_MANAGE', everywhere: true },
  { to: '/mediation/cases/new', word: 'mediation.take', icon: 'plus', needs: 'MEDIATION_CASE' },
  { to: '/mediation/hand-over', word: 'mediation.handOver', icon: 'share', needs: 'MEDIATION_HAND_OVER' },
  { to: '/demands/new', word: 'ways.demand', icon: 'hand', needs: 'DATA_DEMAND_RECORD' },
  { to: '/devices/new', word: 'ways.lost', icon: 'device', needs: 'PROFILE_READ' },
  { to: '/me/sessions', word: 'ways.sessions', icon: 'shield', needs: 'PROFILE_READ' },
];
