import type { TFunction } from 'i18next';
import type { Me } from '../api/contract';

const known = [
  'REGISTRAR',
  'CENTRE_MANAGER',
  'FACILITATOR',
  'CHILDCARE_WORKER',
  'MEDIATOR',
  'MEDIATION_SUPERVISOR',
  'GRANTS_OFFICER',
  'REVIEWER',
  'GRANTS_APPROVER',
  'FINANCE',
  'MEAL_OFFICER',
  'DATA_PROTECTION_OFFICER',
  'ADMINISTRATOR',
  'INTEGRATOR',
] as const;

type Role = (typeof known)[number];

/** The words for what somebody does here, each once. */
export function roleNames(assignments: Me['assignments'], t: TFunction): string[] {
  const roles = assignments.map(({ role }) => role).filter((role): role is Role => known.includes(role as Role));
  return [...new Set(roles)].map((role) => t(`roles.${role}`));
}
