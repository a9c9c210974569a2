import type { SanctionClearance, VolunteerNetworkMember, VolunteerNetworkState } from '../../../api/contract';
import { useCodes } from '../../../api/useCodes';
import type { IconName } from '../../../ui/Icon';
import { fullName } from '../../../ui/Named';
import type { Tone } from '../../../ui/Note';

type Sign = { tone?: Tone | 'tigris'; icon: IconName };

export const stateTones: Record<VolunteerNetworkState, Sign> = {
  ACTIVE: { tone: 'reed', icon: 'check' },
  INACTIVE: { icon: 'minus' },
  DISSOLVED: { icon: 'cross' },
  MERGED: { icon: 'forth' },
};

export const clearanceTones: Record<SanctionClearance, Sign> = {
  NOT_CHECKED: { tone: 'saffron', icon: 'clock' },
  CLEAR: { tone: 'reed', icon: 'check' },
  OUT_OF_DATE: { tone: 'saffron', icon: 'clock' },
  WAITING: { tone: 'saffron', icon: 'alert' },
  MATCH: { tone: 'clay', icon: 'alert' },
};

/** What a member is called; undefined of somebody whom the register of this centre shows no longer. */
export function calledOf({ name, participant }: VolunteerNetworkMember): string | undefined {
  return name ?? (participant ? fullName(participant.name) : undefined);
}

/** How networks are spoken of. */
export function useNetworkWords() {
  return {
    kinds: useCodes('network-kinds'),
    roles: useCodes('network-member-roles'),
    lists: useCodes('sanction-lists'),
  };
}
