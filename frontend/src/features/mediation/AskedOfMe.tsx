import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DeclareMediationInterest, MediationProposal } from '../../api/contract';
import { listMediationProposalsQuery } from '../../api/gen/queries.gen';
import { declareMediationInterest } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { sealed } from './queries';
import { useCaseWords } from './useCaseWords';

/** The cases somebody asks me to take on. Whoever knows a party says so, and need not say whom. */
export function AskedOfMe() {
  const { t } = useTranslation();
  const asked = useQuery(sealed(items(listMediationProposalsQuery())));
  if (asked.error) return <Failure error={asked.error} again={() => void asked.refetch()} />;
  if (!asked.data || asked.data.length === 0) return null;
  return (
    <section className="asked-of-me" aria-label={t('mediation.asked')}>
      <h2 className="bar">{t('mediation.asked')}</h2>
      {asked.data.map((proposal) => (
        <Proposal key={proposal.id} proposal={proposal} />
      ))}
    </section>
  );
}

function Proposal({ proposal }: { proposal: MediationProposal }) {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  const words = useCaseWords();
  const queries = useQueryClient();
  const answer = useDeed({
    mutationFn: (body: DeclareMediationInterest) =>
      declareMediationInterest({ path: { proposalId: proposal.id }, headers: seen(proposal), body }),
    onSuccess: () => queries.invalidateQueries(under('Mediation')),
  });
  const say = (knowsAParty: boolean, takesItOn: boolean) => () => answer.send({ knowsAParty, takesItOn });
  return (
    <Note tone="lapis" icon="people">
      <b>
        {proposal.parties.length > 0
          ? t('mediation.askedParties', { names: words.listed(proposal.parties) })
          : t('mediation.askedNobody')}
      </b>
      <Dots
        of={[
          words.kind(proposal.kind),
          t(`urgency.${proposal.urgency}`),
          words.tongues(proposal.languages),
          nearDay(proposal.proposedAt),
        ]}
      />
      <Reason error={answer.error} />
      <div className="acts">
        <button type="button" className="btn primary" aria-disabled={answer.isPending} onClick={say(false, true)}>
          {t('mediation.takeOn')}
        </button>
        <button type="button" className="btn" aria-disabled={answer.isPending} onClick={say(true, false)}>
          {t('mediation.iKnowOne')}
        </button>
        <button type="button" className="btn quiet" aria-disabled={answer.isPending} onClick={say(false, false)}>
          {t('mediation.cannot')}
        </button>
      </div>
    </Note>
  );
}
