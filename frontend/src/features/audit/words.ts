import type { TFunction } from 'i18next';

/** What the trail calls things, and what people call them. A kind that is not here yet is shown by its code. */
export const entities = [
  'participant',
  'participant_import',
  'participant_export',
  'saved_view',
  'participant_card_setting',
  'role_assignment',
  'account',
  'device_loss',
  'data_demand',
  'audit_entry',
  'place',
  'place_import',
  'centre',
  'room',
  'childrens_corner',
  'centre_closure',
  'room_hold',
  'staff',
  'staff_member',
  'focal_point',
  'organisation',
  'holiday',
  'funding_contribution',
  'authority_letter',
] as const;

const acts = [
  'READ',
  'READ_FAMILY_NAME',
  'READ_MOTHER_NAME',
  'READ_PROFILE',
  'EDIT_PROFILE',
  'READ_CONTACT',
  'EDIT_CONTACT',
  'RECORD_DISPLACEMENT',
  'READ_ORIGIN',
  'READ_CONSENTS',
  'RECORD_CONSENT',
  'RECORD_REFUSAL',
  'WITHDRAW_CONSENT',
  'COMPLETE_REGISTRATION',
  'SEARCH',
  'MATCH',
  'COMPARE',
  'TELL_APART',
  'TELL_APART_WITHDRAWN',
  'LOOK_FOR_MATCHES',
  'LIST',
  'REGISTER',
  'CREATE',
  'EDIT',
  'RENAME',
  'EXPORT',
  'REQUEST',
  'APPROVE',
  'FETCH',
  'SHARE',
  'DELETE',
  'CHECK_IMPORT',
  'COMMIT_IMPORT',
  'PROPOSE',
  'CONFIRM',
  'REFUSE',
  'END',
  'SIGN_OUT',
  'END_SESSION',
  'REPORT',
  'RECORD',
  'CLOSE',
  'WITHDRAW',
  'SAVE_SCAN',
  'READ_SCAN',
  'UPDATE',
  'COUNT',
  'CHECK',
  'COMMIT',
  'ADD',
  'SAVE',
  'RESOLVE',
  'PREVIEW',
  'DECLARE',
  'OPEN',
  'OPENED',
  'MOVED',
  'SUSPENDED',
  'RESUMED',
  'HANDED_OVER',
  'PROPOSED',
  'CONFIRMED',
  'REFUSED',
  'ENDED',
] as const;

export function entityWord(entity: string, t: TFunction): string | undefined {
  const known = entities.find((candidate) => candidate === entity);
  return known && t(`auditEntity.${known}`);
}

const causes = [
  'CURFEW',
  'HEAT',
  'ELECTION',
  'PILGRIMAGE',
  'SECURITY',
  'WEATHER',
  'ELECTRICITY',
  'MAINTENANCE',
  'OTHER',
] as const;
const familyPurposes = ['IDENTITY_CHECK', 'CERTIFICATE', 'CORRECTION'] as const;

/** Why it was done, in words; a purpose that is not here yet is shown by its code. */
export function purposeWord(purpose: string, t: TFunction): string | undefined {
  if (purpose === 'CLOSURE') return t('auditPurpose.CLOSURE');
  const cause = causes.find((candidate) => candidate === purpose);
  if (cause) return t(`closureCause.${cause}`);
  const family = familyPurposes.find((candidate) => candidate === purpose);
  return family && t(`familyPurpose.${family}`);
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
