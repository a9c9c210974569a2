import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { readGrantQuery } from '../../../api/gen/queries.gen';
import { proposeGrantChange } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { amountOf } from '../../../i18n/amounts';
import { DayField, typedDayOf } from '../../../ui/DayField';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { PlanParts } from './PlanParts';
import { PlanSteps } from './PlanSteps';
import { type PlanValues, planOf, sentPlan } from './planValues';
import { usePlanWords } from './usePlanWords';

type Props = { grant: Grant; onDone: (after: Grant) => void; onCancel: () => void };

/** The days, what the network does, and in which parts it is supported: written by one person, decided by another. */
export function PlanForm({ grant, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const inWords = usePlanWords(grant);
  const { currency } = grant.money.agreed;
  const amends = Boolean(grant.agreedOn);
  const path = { grantId: grant.id };

  const faultsOf = ({ startsOn, endsOn, milestones, instalments, reason }: PlanValues) => {
    const faults: FieldErrors = {};
    if (!typedDayOf(startsOn)) faults['plan-startsOn'] = t('kit.dayOdd');
    if (!typedDayOf(endsOn)) faults['plan-endsOn'] = t('kit.dayOdd');
    milestones.forEach(({ title, dueOn }, at) => {
      if (!title.trim()) faults[`plan-milestones-${at}-title`] = t('initiativeGrants.titleMissing');
      if (!typedDayOf(dueOn)) faults[`plan-milestones-${at}-dueOn`] = t('kit.dayOdd');
    });
    instalments.forEach(({ amount }, at) => {
      if (!amountOf(amount)) faults[`plan-instalments-${at}-amount-amount`] = t('initiativeMoney.amountOdd');
    });
    if (amends && !reason.trim()) faults.reason = t('initiativeCalls.reasonMissing');
    return faults;
  };

  return (
    <RecordForm
      begin={planOf(grant)}
      readAgain={async () => planOf(await queries.fetchQuery({ ...readGrantQuery({ path }), staleTime: 0 }))}
      inWords={inWords}
      faultsOf={faultsOf}
      save={(values, from) =>
        proposeGrantChange({
          path,
          headers: seen(from),
          body: {
            kind: amends ? 'AMENDMENT' : 'AGREEMENT',
            plan: sentPlan(values, currency),
            reason: values.reason.trim() || null,
          },
        })
      }
      submit={t('initiativeGrants.propose')}
      onDone={onDone}
      onCancel={onCancel}
    >
      {({ values, change, errorOf }) => (
        <>
          <div className="parts names">
            <DayField
              id="plan-startsOn"
              legend={t('initiativeGrants.startsOn')}
              value={values.startsOn}
              onChange={(startsOn) => change({ startsOn })}
              error={errorOf('plan-startsOn')}
            />
            <DayField
              id="plan-endsOn"
              legend={t('initiativeGrants.endsOn')}
              value={values.endsOn}
              onChange={(endsOn) => change({ endsOn })}
              error={errorOf('plan-endsOn')}
            />
          </div>
          <PlanSteps value={values.milestones} onChange={(milestones) => change({ milestones })} errorOf={errorOf} />
          <PlanParts
            value={values.instalments}
            milestones={values.milestones}
            whole={grant.money.agreed}
            amends={amends}
            onChange={(instalments) => change({ instalments })}
            errorOf={errorOf}
          />
          <TextField
            id="plan-notShownBecause"
            label={t('initiativeGrants.notShownBecause')}
            hint={t('initiativeGrants.notShownHint')}
            optional
            maxLength={300}
            value={values.notShownBecause}
            onChange={(notShownBecause) => change({ notShownBecause })}
            error={errorOf('plan-notShownBecause')}
          />
          {amends && (
            <TextField
              id="reason"
              label={t('initiativeCalls.reason')}
              maxLength={200}
              value={values.reason}
              onChange={(reason) => change({ reason })}
              error={errorOf('reason')}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}
