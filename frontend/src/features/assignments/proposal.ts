import type { Account, ProposeRoleAssignment, Role } from '../../api/contract';
import { beginningOf, type Day, dayAfter, isoDay, readDay } from '../../i18n/dates';

/** A proposal as it stands on the screen; days are whole days of the centre. */
export type Proposal = {
  account: Account | undefined;
  role: Role | '';
  /** A centre, everywhere, or not yet chosen. */
  where: string;
  from: string;
  to: string;
  reason: string;
};

export const EVERYWHERE = 'everywhere';

/** From today on means from now on; the last day counts whole. */
export function toRequest(form: Proposal, today: Day): ProposeRoleAssignment {
  const from = form.from && form.from !== isoDay(today) ? beginningOf(readDay(form.from)) : undefined;
  return {
    subject: form.account?.subject ?? '',
    role: form.role as Role,
    centreId: form.where === EVERYWHERE ? undefined : form.where,
    validFrom: from,
    validTo: form.to ? beginningOf(dayAfter(readDay(form.to))) : undefined,
    reason: form.reason.trim() || undefined,
  };
}
