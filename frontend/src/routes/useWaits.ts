import { useProposalWaits } from '../features/assignments/useProposals';
import { useStoppedWaits } from '../features/audit/useStoppedWaits';
import { useHolidayWaits } from '../features/holidays/useHolidayWaits';
import { useInitiativeWaits } from '../features/initiatives/today/useInitiativeWaits';
import { useOpeningWaits } from '../features/mediation/openings/useOpeningWaits';
import { useMediationWaits } from '../features/mediation/useMediationWaits';
import { useCentreWaits } from '../features/today/useCentreWaits';
import type { Waits } from '../ui/Waits';

/** What every room has for somebody, in one list: each asks only for what this person may do. */
export function useWaits(firstCentre: string | undefined): Waits {
  const all = [
    useCentreWaits(firstCentre),
    useMediationWaits(),
    useOpeningWaits(),
    useInitiativeWaits(),
    useProposalWaits(),
    useStoppedWaits(),
    useHolidayWaits(),
  ];
  return { queries: all.flatMap(({ queries }) => queries), groups: all.flatMap(({ groups }) => groups) };
}
