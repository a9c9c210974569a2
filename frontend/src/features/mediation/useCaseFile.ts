import { useQuery } from '@tanstack/react-query';
import {
  listMediationAgreementsQuery,
  listMediationFollowUpsQuery,
  listMediationMeetingsQuery,
  listMediationPartiesQuery,
  readMediationCaseQuery,
} from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { sealed } from './queries';

/** Everything that stands in the file of one case but its notes. */
export function useCaseFile(id: string) {
  const path = { caseId: id };
  const mediated = useQuery(sealed(readMediationCaseQuery({ path: { caseId: id } })));
  const parties = useQuery(sealed(items(listMediationPartiesQuery({ path }))));
  const meetings = useQuery(sealed(items(listMediationMeetingsQuery({ path }))));
  const agreements = useQuery(sealed(items(listMediationAgreementsQuery({ path }))));
  const followUps = useQuery(sealed(items(listMediationFollowUpsQuery({ path }))));
  const asked = [mediated, parties, meetings, agreements, followUps];
  if (!mediated.data || !parties.data || !meetings.data || !agreements.data || !followUps.data) return { asked };
  return {
    asked,
    file: {
      mediated: mediated.data,
      parties: parties.data,
      meetings: meetings.data,
      agreements: agreements.data,
      followUps: followUps.data,
    },
  };
}
