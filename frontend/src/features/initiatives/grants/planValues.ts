import type { Grant, GrantInstalmentMeans, GrantPlan, Money } from '../../../api/contract';
import { amountOf } from '../../../i18n/amounts';
import { typedDayOf } from '../../../ui/DayField';
import type { Version } from '../../../ui/RecordForm';
import { moneyOf, sumOf } from '../sums';

export type PlannedStep = { key: string; id: string | null; title: string; dueOn: string; stands: boolean };
export type PlannedPart = {
  key: string;
  id: string | null;
  amount: string;
  means: GrantInstalmentMeans;
  /** The key of the milestone that comes first; empty for none. */
  waitsFor: string;
  stands: boolean;
};

/** What is agreed as it stands in the form: every field is text until it is proposed. */
export type PlanValues = {
  startsOn: string;
  endsOn: string;
  notShownBecause: string;
  milestones: PlannedStep[];
  instalments: PlannedPart[];
  reason: string;
};

/** What was proposed last and sent back, else what is agreed, else one part that is everything. */
export function planOf(grant: Grant): Version<PlanValues> {
  const sentBack = grant.proposal?.decision.state !== 'APPROVED' ? grant.proposal?.plan : undefined;
  const steps = grant.milestones.filter(({ state }) => state !== 'DROPPED');
  const parts = grant.instalments.filter(({ state }) => state !== 'DROPPED');
  const values = sentBack
    ? plannedOf(sentBack, grant)
    : {
        startsOn: grant.startsOn ?? '',
        endsOn: grant.endsOn ?? '',
        notShownBecause: grant.notShownBecause ?? '',
        milestones: steps.map(({ id, title, dueOn, state }) => ({
          key: id,
          id,
          title,
          dueOn,
          stands: state === 'REACHED',
        })),
        instalments: parts.map(({ id, amount, means, milestoneId, state }) => ({
          key: id,
          id,
          amount: amount.amount,
          means,
          waitsFor: milestoneId ?? '',
          stands: state !== 'PLANNED',
        })),
        reason: '',
      };
  return {
    values: values.instalments.length > 0 ? values : { ...values, instalments: [newPart(grant.money.agreed.amount)] },
    version: grant.version,
  };
}

function plannedOf(plan: GrantPlan, { milestones, instalments }: Grant): PlanValues {
  const keys = plan.milestones.map(({ id }, at) => id ?? `planned-${at}`);
  return {
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    notShownBecause: plan.notShownBecause ?? '',
    milestones: plan.milestones.map(({ id, title, dueOn }, at) => ({
      key: keys[at] ?? '',
      id: id ?? null,
      title,
      dueOn,
      stands: milestones.some((one) => one.id === id && one.state === 'REACHED'),
    })),
    instalments: plan.instalments.map(({ id, amount, means, waitsFor }, at) => ({
      key: id ?? `part-${at}`,
      id: id ?? null,
      amount: amount.amount,
      means,
      waitsFor: (waitsFor && keys[waitsFor - 1]) || '',
      stands: instalments.some((one) => one.id === id && one.state !== 'PLANNED'),
    })),
    reason: '',
  };
}

/** As the service takes it: a part waits for a milestone by its place in the list. */
export function sentPlan(values: PlanValues, currency: Money['currency']): GrantPlan {
  return {
    startsOn: typedDayOf(values.startsOn) ?? values.startsOn,
    endsOn: typedDayOf(values.endsOn) ?? values.endsOn,
    notShownBecause: values.notShownBecause.trim() || null,
    milestones: values.milestones.map(({ id, title, dueOn }) => ({
      id,
      title: title.trim(),
      dueOn: typedDayOf(dueOn) ?? dueOn,
    })),
    instalments: values.instalments.map(({ id, amount, means, waitsFor }) => ({
      id,
      amount: { amount: amountOf(amount) ?? amount, currency },
      means,
      waitsFor: values.milestones.findIndex(({ key }) => key === waitsFor) + 1 || null,
    })),
  };
}

/** What the parts come to, of those whose amount is known. */
export function togetherOf(instalments: readonly PlannedPart[], currency: Money['currency']): Money {
  return moneyOf(sumOf(instalments.flatMap(({ amount }) => amountOf(amount) ?? [])), currency);
}

let made = 0;
const nextKey = () => {
  made += 1;
  return `new-${made}`;
};

export function newStep(): PlannedStep {
  return { key: nextKey(), id: null, title: '', dueOn: '', stands: false };
}

export function newPart(amount = ''): PlannedPart {
  return { key: nextKey(), id: null, amount, means: 'TRANSFER_OFFICE', waitsFor: '', stands: false };
}
