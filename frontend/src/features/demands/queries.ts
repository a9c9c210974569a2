import type { DataDemand } from '../../api/contract';
import { readDataDemandQuery } from '../../api/gen/queries.gen';

export type NewDemand = Pick<DataDemand, 'centreId' | 'demandedBy' | 'demanded' | 'demandedOn' | 'answer'> & {
  office?: string;
};

/** A demand never changes; whoever recorded it prints the letter from the answer and need not be let in to the list. */
export function demandQuery(id: string) {
  return { ...readDataDemandQuery({ path: { dataDemandId: id } }), staleTime: Number.POSITIVE_INFINITY };
}
