import type { LinkProps } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import type { Needed } from '../auth/permissions';
import type { IconName } from '../ui/Icon';

/** The house as the navigation shows it: what the day needs, who guards it, and the lists beneath. */
export type Room = {
  to: NonNullable<LinkProps['to']>;
  icon: IconName;
  word: ParseKeys;
  needs: Needed;
  group: 'day' | 'guard' | 'house';
};

/** In this order; a phone shows the first ones and keeps the others behind "more". */
export const rooms: readonly Room[] = [
  { to: '/', icon: 'home', word: 'today.nav', needs: 'everyone', group: 'day' },
  { to: '/desk', icon: 'search', word: 'desk.nav', needs: 'PARTICIPANT_SEARCH', group: 'day' },
  { to: '/checkin', icon: 'scan', word: 'checkIn.nav', needs: 'ATTENDANCE_MARK', group: 'day' },
  { to: '/childcare', icon: 'child', word: 'childcare.nav', needs: 'CHILDCARE_READ', group: 'day' },
  { to: '/courses', icon: 'book', word: 'courses.nav', needs: 'COURSE_READ', group: 'day' },
  { to: '/people', icon: 'people', word: 'people.nav', needs: 'PARTICIPANT_READ', group: 'day' },
  { to: '/people/import', icon: 'file', word: 'import.nav', needs: 'PARTICIPANT_IMPORT', group: 'day' },
  { to: '/people/matches', icon: 'near', word: 'matches.nav', needs: 'PARTICIPANT_MATCH_REVIEW', group: 'day' },
  { to: '/access', icon: 'key', word: 'assignments.nav', needs: 'ROLE_ASSIGNMENT_READ', group: 'guard' },
  { to: '/demands', icon: 'hand', word: 'demands.nav', needs: 'DATA_DEMAND_READ', group: 'guard' },
  { to: '/people/withdrawn', icon: 'shield', word: 'withdrawn.nav', needs: 'ERASURE_MANAGE', group: 'guard' },
  { to: '/devices', icon: 'device', word: 'devices.nav', needs: 'DEVICE_LOSS_REPORT', group: 'guard' },
  { to: '/audit', icon: 'eye', word: 'audit.nav', needs: 'AUDIT_READ', group: 'guard' },
  { to: '/whats-on', icon: 'share', word: 'whatsOn.nav', needs: 'COURSE_READ', group: 'house' },
  { to: '/sheets/audit', icon: 'file', word: 'auditPack.nav', needs: 'COURSE_MANAGE', group: 'house' },
  { to: '/activities', icon: 'list', word: 'activities.nav', needs: 'COURSE_READ', group: 'house' },
  { to: '/centres', icon: 'centre', word: 'centres.nav', needs: 'CENTRE_READ', group: 'house' },
  { to: '/places', icon: 'place', word: 'places.nav', needs: 'PLACE_READ', group: 'house' },
  { to: '/holidays', icon: 'calendar', word: 'holidays.nav', needs: 'HOLIDAY_MANAGE', group: 'house' },
  { to: '/organisations', icon: 'file', word: 'organisations.nav', needs: 'ORGANISATION_MANAGE', group: 'house' },
];
