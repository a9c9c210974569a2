import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { readParticipantQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { QueryState } from '../../ui/QueryState';
import { RegisterPage } from './RegisterPage';

/** Somebody who walked in before is registered now; what is known of them is not asked again. */
export function CompletePage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const found = useQuery(readParticipantQuery({ path: { participantId: id } }));
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;
  return found.data.kind === 'REGISTERED' ? otherwise : <RegisterPage person={found.data} />;
}
