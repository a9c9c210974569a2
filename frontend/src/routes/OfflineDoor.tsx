import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { newQueryClient } from '../api/queryClient';
import { OfflineRolls } from '../features/rollcall/OfflineRolls';

/** Where nobody answers: the sheets that were taken along, if there are any, with what this browser remembers. */
export function OfflineDoor({ otherwise }: { otherwise: ReactNode }) {
  const [queries] = useState(newQueryClient);
  return (
    <QueryClientProvider client={queries}>
      <OfflineRolls otherwise={otherwise} />
    </QueryClientProvider>
  );
}
