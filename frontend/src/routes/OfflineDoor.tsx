import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { OfflineRolls } from '../features/rollcall/OfflineRolls';

/** Nobody has signed in, so nothing is asked: there is what this browser remembers. */
const asksNobody = () => new QueryClient({ defaultOptions: { queries: { enabled: false } } });

/** Where nobody answers: the sheets that were taken along, if there are any. */
export function OfflineDoor({ otherwise }: { otherwise: ReactNode }) {
  const [queries] = useState(asksNobody);
  return (
    <QueryClientProvider client={queries}>
      <OfflineRolls otherwise={otherwise} />
    </QueryClientProvider>
  );
}
