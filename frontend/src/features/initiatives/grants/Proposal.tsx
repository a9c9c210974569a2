import { useTranslation } from 'react-i18next';
import type { GrantPlan } from '../../../api/contract';
import { cancelGrantChange, decideGrantChange } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { useMe } from '../../../auth/me';
import { useMoney } from '../../../i18n/amounts';
import { useFormats } from '../../../i18n/useFormats';
import { DecisionCard } from '../../../ui/DecisionCard';
import { Dots } from '../../../ui/Dots';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';
import { useNeeded } from '../ReasonDialog';
import type { GrantProps } from './GrantPage';
import { useGrantWords } from './useGrantWords';

/** What one person proposes about a support, and what another decides. */
export function Proposal({ grant, onDone, refresh }: GrantProps) {
  const { t } = useTranslation();
  const me = useMe();
  const needed = useNeeded();
  const on = { path: { grantId: grant.id }, headers: seen(grant) };
  const takingBack = useDeed({ mutationFn: () => cancelGrantChange(on), onSuccess: onDone });
  const { proposal } = grant;
  if (!proposal) return null;
  const waits = proposal.decision.state === 'OPEN';
  if (!waits && proposal.decision.state !== 'REFUSED') return null;
  const decides = me.mayIn(grant.centreId, 'GRANT_APPROVE');
  return (
    <section>
      <h2 className="bar">{t(`grantProposal.${proposal.kind}`)}</h2>
      {waits && proposal.plan && <Planned plan={proposal.plan} />}
      <DecisionCard
        decision={proposal.decision}
        reader={me.subject}
        what={t('initiativeGrants.waits')}
        follows={t(`grantProposalFollows.${proposal.kind}`)}
        approve={
          decides
            ? {
                label: t('initiativeGrants.approve'),
                send: () => decideGrantChange({ ...on, body: { approved: true } }),
              }
            : undefined
        }
        refuse={
          decides
            ? {
                label: t('initiativeCalls.sendBack'),
                needed,
                send: (reason) => decideGrantChange({ ...on, body: { approved: false, reason } }),
              }
            : undefined
        }
        onDone={onDone}
        refresh={refresh}
      />
      <Reason error={takingBack.error} />
      {waits && me.mayIn(grant.centreId, 'GRANT_MANAGE') && (
        <div className="acts">
          <button
            type="button"
            className="btn"
            aria-disabled={takingBack.isPending}
            onClick={() => takingBack.send(undefined)}
          >
            {t('initiativeGrants.takeBack')}
          </button>
        </div>
      )}
    </section>
  );
}

/** A plan as it is read by whoever decides about it. */
export function Planned({ plan }: { plan: GrantPlan }) {
  const { t } = useTranslation();
  const money = useMoney();
  const { day } = useFormats();
  const words = useGrantWords();
  return (
    <dl className="facts">
      <dt>{t('initiativeCalls.days')}</dt>
      <dd>{words.days(plan)}</dd>
      <dt>{t('initiativeGrants.milestones')}</dt>
      <dd className="each-line">
        {plan.milestones.length === 0 && t('initiativeGrants.noMilestones')}
        {plan.milestones.map(({ title, dueOn }) => (
          <span key={`${title} ${dueOn}`}>
            <Dots of={[<bdi key="title">{title}</bdi>, t('kit.until', { when: day(dueOn) })]} />
          </span>
        ))}
      </dd>
      <dt>{t('initiativeGrants.instalments')}</dt>
      <dd className="each-line">
        {plan.instalments.map(({ amount, means, waitsFor }, at) => {
          const milestone = waitsFor && plan.milestones[waitsFor - 1];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a plan keep their places
            <span key={at}>
              <Dots
                of={[
                  money(amount),
                  t(`instalmentMeans.${means}`),
                  milestone && t('initiativeGrants.waitsFor', { title: milestone.title }),
                ]}
              />
            </span>
          );
        })}
      </dd>
      {plan.notShownBecause && (
        <>
          <dt>{t('initiativeGrants.notShownBecause')}</dt>
          <dd>
            <bdi>{plan.notShownBecause}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}
