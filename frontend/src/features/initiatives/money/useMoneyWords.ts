import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LedgerAccount } from '../../../api/contract';
import { listFundingContributionsQuery, listGrantCallsQuery, listGrantsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { isolated } from '../../../i18n/useFormats';
import { useCallWords } from '../calls/useCallWords';
import type { Stage } from './stages';

type Where = Pick<LedgerAccount, 'kind' | 'callId' | 'grantId'>;

/** How the contributions and accounts of a centre are called. */
export function useMoneyWords(centreId: string) {
  const { t } = useTranslation();
  const { title } = useCallWords();
  const contributions = useQuery(items(listFundingContributionsQuery({ path: { centreId } })));
  const calls = useQuery(items(listGrantCallsQuery({ query: { centreId, limit: 200 } })));
  const grants = useQuery(items(listGrantsQuery({ query: { centreId, limit: 200 } })));
  const callOf = (id: string | null | undefined) => {
    const call = calls.data?.find((one) => one.id === id);
    return call && title(call);
  };
  const subjectOf = ({ callId, grantId }: Pick<Where, 'callId' | 'grantId'>) =>
    callOf(callId) ?? grants.data?.find(({ id }) => id === grantId)?.title;
  return {
    contributions: contributions.data ?? [],
    funderOf: (id: string) => {
      const contribution = contributions.data?.find((one) => one.id === id);
      return contribution && inMyLanguage(contribution.organisation.name);
    },
    /** What somebody's money was for: a call or an initiative. */
    subjectOf,
    /** Where money stands; undefined of what only the double entry needs. */
    accountOf: ({ kind, ...where }: Where) => {
      const stage = t(`moneyStage.${kind as Stage}`);
      const of = subjectOf(where);
      return of ? `${stage} (${isolated(of)})` : stage;
    },
  };
}
