import type { ParseKeys } from 'i18next';
import type { Address } from '../app/rooms';
import type { Permission } from '../auth/permissions';

/** The parts of one centre, in their order, and what each takes in that centre. */
export const centreSections = [
  { to: '/centres/$id', word: 'centres.overview', needs: 'CENTRE_READ' },
  { to: '/centres/$id/rooms', word: 'rooms.nav', needs: 'CENTRE_READ' },
  { to: '/centres/$id/hours', word: 'hours.nav', needs: 'CENTRE_READ' },
  { to: '/centres/$id/private-use', word: 'holds.nav', needs: 'CENTRE_READ' },
  { to: '/centres/$id/closures', word: 'closure.nav', needs: 'CENTRE_READ' },
  { to: '/centres/$id/calls', word: 'calls.nav', needs: 'PARTICIPANT_CONTACT_READ' },
  { to: '/centres/$id/people', word: 'staff.nav', needs: 'CENTRE_PEOPLE_READ' },
  { to: '/centres/$id/partners', word: 'funding.nav', needs: 'CENTRE_READ' },
  { to: '/centres/$id/letters', word: 'letters.nav', needs: 'LETTER_READ' },
  { to: '/centres/$id/payments', word: 'payments.nav', needs: 'PAYMENT_LIST_READ' },
] as const satisfies readonly { to: Address; word: ParseKeys; needs: Permission }[];
