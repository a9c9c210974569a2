import type { CaseState } from '../../api/contract';

/** Whether parties, meetings and mediators still come to a case. Afterwards what stands in the file stays as it is. */
export function isMediated({ state }: { state: CaseState }): boolean {
  return state === 'INTAKE' || state === 'SCREENING' || state === 'CONSENT_PENDING' || state === 'ACTIVE';
}
