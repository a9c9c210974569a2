import type { Mediator } from '../../../api/contract';
import { dayOf, isoDay } from '../../../i18n/dates';

/** Whoever is on the list and whose certificate has not ended. */
export function canBeAsked({ active, certifiedUntil }: Mediator): boolean {
  return active && !isOver(certifiedUntil);
}

export function isOver(certifiedUntil: string | null | undefined): boolean {
  return Boolean(certifiedUntil && certifiedUntil < isoDay(dayOf(new Date())));
}
