import { answer } from '../../api/client';
import { fetchAuditPack } from '../../api/gen/sdk.gen';

export type Draw = { centreId: string; from: string; to: string; size: number; seed: number };

/** The same draw gives the same sheets: whoever checks can ask again. */
export function fetchPack(query: Draw, signal: AbortSignal) {
  return answer(fetchAuditPack({ query, signal, parseAs: 'blob' })) as Promise<Blob>;
}
