import type { TFunction } from 'i18next';
import { auditActs, auditKinds, auditPurposes } from '../../api/contract';

/** What refused requests are about, beside the kinds of things: their operations name lists and readings as well. */
const asked = ['place', 'staff'] as const;

/** What refused requests would have done, by the verbs of their operations. */
const verbs = [
  'PROPOSE',
  'CONFIRM',
  'CLOSE',
  'UPDATE',
  'COUNT',
  'CHECK',
  'COMMIT',
  'ADD',
  'RESOLVE',
  'PREVIEW',
  'OPEN',
] as const;

/** A kind that is newer than this client is shown by its code. */
export const entities = [...auditKinds, ...asked];

const acts = [...auditActs, ...verbs];

export function entityWord(entity: string, t: TFunction): string | undefined {
  const known = entities.find((candidate) => candidate === entity);
  return known && t(`auditEntity.${known}`);
}

/** Why it was done, in words; a purpose that is newer than this client is shown by its code. */
export function purposeWord(purpose: string, t: TFunction): string | undefined {
  const known = auditPurposes.find((candidate) => candidate === purpose);
  return known && t(`auditPurpose.${known}`);
}

export function actWord(act: string, t: TFunction): string | undefined {
  const known = acts.find((candidate) => candidate === act);
  return known && t(`auditAct.${known}`);
}

/**
 * A refused request is written down under the name of its operation, READ_ROLE_ASSIGNMENT: its verb, and what it was
 * about.
 */
export function refusedParts(operation: string): { act: string; entity: string } {
  const [act = '', ...rest] = operation.split('_');
  const named = rest.join('_').toLowerCase();
  const single = named.endsWith('s') && !entities.some((entity) => entity === named) ? named.slice(0, -1) : named;
  return { act, entity: single };
}
