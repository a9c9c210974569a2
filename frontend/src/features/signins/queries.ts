import type { DeviceLoss } from '../../api/contract';
import { listMySessionsQuery } from '../../api/gen/queries.gen';

export function signInsQuery() {
  return { ...listMySessionsQuery(), staleTime: 0 };
}

export type LossKind = DeviceLoss['kind'];

export type Report = { subject: string | undefined; kind: LossKind; happenedAt: string | undefined };
