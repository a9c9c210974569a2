import type { Grant, GrantInstalment, GrantMilestone } from '../../../api/contract';

export type Due =
  | { what: 'DECIDE' | 'AGREE' | 'SIGN' | 'COMPLETE' | 'CLOSE' }
  | { what: 'APPROVE' | 'UNDO' | 'PAY' | 'DELIVER' | 'AGAIN' | 'ASK'; instalment: GrantInstalment }
  | { what: 'LATE' | 'NEXT'; milestone: GrantMilestone };

/** What is to be done about a support now, what others wait for first. */
export function dueOf(grant: Grant): Due[] {
  if (grant.state === 'CLOSED' || grant.state === 'CANCELLED') return [];
  const proposed = grant.proposal?.decision.state === 'OPEN';
  const due: Due[] = [];
  if (proposed) due.push({ what: 'DECIDE' });
  if (!grant.agreedOn && !proposed) due.push({ what: 'AGREE' });
  if (grant.agreedOn && !grant.signature) due.push({ what: 'SIGN' });
  for (const instalment of grant.instalments) {
    const what = stepOf(instalment);
    if (what && (what !== 'ASK' || instalment.unmet.length === 0)) due.push({ what, instalment });
  }
  const milestones = grant.milestones.filter(({ state }) => state === 'PLANNED');
  for (const milestone of milestones) if (milestone.overdue) due.push({ what: 'LATE', milestone });
  const next = milestones.filter(({ overdue }) => !overdue).sort((a, b) => a.dueOn.localeCompare(b.dueOn))[0];
  if (next && grant.signature) due.push({ what: 'NEXT', milestone: next });
  if (grant.state !== 'ACTIVE' || proposed) return due;
  const given = grant.instalments.every(({ state }) => ['PAID', 'DELIVERED', 'DROPPED'].includes(state));
  if (!grant.completedOn && given && milestones.length === 0) due.push({ what: 'COMPLETE' });
  if (grant.completedOn && grant.unmet.length === 0) due.push({ what: 'CLOSE' });
  return due;
}

function stepOf({ state, means, reversal }: GrantInstalment) {
  if (reversal?.decision.state === 'OPEN') return 'UNDO';
  switch (state) {
    case 'PLANNED':
      return 'ASK';
    case 'REQUESTED':
      return 'APPROVE';
    case 'APPROVED':
      return means === 'GOODS' ? 'DELIVER' : 'PAY';
    case 'PAYMENT_FAILED':
      return 'AGAIN';
    default:
      return undefined;
  }
}
