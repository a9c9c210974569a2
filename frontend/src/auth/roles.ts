import type { TFunction } from 'i18next';
import type { Me } from '../api/contract';

/** The words for what somebody does here, each once. */
export function roleNames(assignments: Me['assignments'], t: TFunction): string[] {
  return [...new Set(assignments.map(({ role }) => role))].map((role) => t(`roles.${role}`));
}
