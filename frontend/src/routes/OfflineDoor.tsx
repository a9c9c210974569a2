import type { ReactNode } from 'react';
import { OfflineRolls } from '../features/rollcall/OfflineRolls';

/** Where nobody answers: the sheets that were taken along, if there are any. */
export function OfflineDoor({ otherwise }: { otherwise: ReactNode }) {
  return <OfflineRolls otherwise={otherwise} />;
}
