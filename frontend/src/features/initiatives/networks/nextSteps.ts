import type { NetworkSupport, VolunteerNetwork, VolunteerNetworkMember } from '../../../api/contract';

export type Missing = {
  what:
    | 'NO_MEMBERS'
    | 'NO_REPRESENTATIVE'
    | 'NOT_CHECKED'
    | 'OUT_OF_DATE'
    | 'WAITING'
    | 'MATCH'
    | 'NO_WAY'
    | 'NO_FOCAL_POINT';
  member?: VolunteerNetworkMember;
};

/** What is missing before a network can be supported, in the order in which it is done. */
export function nextSteps(
  network: VolunteerNetwork,
  members: readonly VolunteerNetworkMember[],
  support: NetworkSupport,
): Missing[] {
  const there = members.filter(({ leftOn }) => !leftOn);
  const representatives = there.filter(({ represents }) => represents);
  const missing: Missing[] = [];
  if (there.length === 0) missing.push({ what: 'NO_MEMBERS' });
  else if (representatives.length === 0) missing.push({ what: 'NO_REPRESENTATIVE' });
  for (const member of representatives)
    if (member.clearance && member.clearance !== 'CLEAR') missing.push({ what: member.clearance, member });
  if (!support.preferred) missing.push({ what: 'NO_WAY' });
  if (!network.focalPointId) missing.push({ what: 'NO_FOCAL_POINT' });
  return missing;
}
