import type { MediationCard, Mediator } from '../../../api/contract';
import { dayOf, isoDay } from '../../../i18n/dates';

/** Whoever is on the list and whose certificate has not ended. */
export function canBeAsked({ active, certifiedUntil }: Mediator): boolean {
  return active && !isOver(certifiedUntil);
}

export function isOver(certifiedUntil: string | null | undefined): boolean {
  return Boolean(certifiedUntil && certifiedUntil < isoDay(dayOf(new Date())));
}

/** While it is mediated. Afterwards nobody takes a case on; who follows it up is asked in the case. */
export function takesAMediator({ state }: MediationCard): boolean {
  return state === 'INTAKE' || state === 'SCREENING' || state === 'CONSENT_PENDING' || state === 'ACTIVE';
}
