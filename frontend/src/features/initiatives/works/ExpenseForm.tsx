import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Grant, GrantExpense, GrantExpenses, GrantExpenseSource } from '../../../api/contract';
import { readGrantApplicationQuery } from '../../../api/gen/queries.gen';
import { submitGrantExpense } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { amountOf } from '../../../i18n/amounts';
import { dayOf, isoDay } from '../../../i18n/dates';
import { Choice } from '../../../ui/Choice';
import { DayField, typedDayOf } from '../../../ui/DayField';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { SelectField, TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { hundredths } from '../sums';
import { type Proof, ProofFields } from './ProofFields';

type Values = Proof & {
  spentOn: string;
  what: string;
  source: GrantExpenseSource;
  amount: string;
  budgetLineId: string;
};

type Props = {
  grant: Grant;
  open: GrantExpenses;
  onDone: (expense: GrantExpense) => unknown;
  onCancel: () => void;
};

/** What was bought, for how much, and what proves it: a receipt, or two who saw it and why there is none. */
export function ExpenseForm({ grant, open, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const application = useQuery(readGrantApplicationQuery({ path: { applicationId: grant.applicationId } }));
  const { currency } = open.openOfPaid;
  const both = [open.openOfPaid, open.openOfDelivered].every(({ amount }) => hundredths(amount) > 0n);
  const begin: Values = {
    spentOn: isoDay(dayOf(new Date())),
    what: '',
    source: hundredths(open.openOfPaid.amount) > 0n ? 'PAID' : 'DELIVERED',
    amount: '',
    budgetLineId: '',
    proof: 'RECEIPT',
    receiptId: '',
    receiptNumber: '',
    reason: '',
    first: '',
    second: '',
  };
  const faultsOf = ({ spentOn, what, amount, proof, receiptId, reason, first, second }: Values) => {
    const faults: FieldErrors = {};
    if (!typedDayOf(spentOn)) faults.spentOn = t('kit.dayOdd');
    if (!what.trim()) faults.what = t('initiativeWorks.whatMissing');
    if (!amountOf(amount)) faults['amount-amount'] = t('initiativeMoney.amountOdd');
    if (proof === 'RECEIPT' && !receiptId) faults.receiptId = t('initiativeWorks.receiptMissing');
    if (proof === 'WITNESSES') {
      if (!reason.trim()) faults['unproven-reason'] = t('initiativeCalls.reasonMissing');
      if (!first.trim()) faults['unproven-witnesses-0'] = t('initiativeWorks.witnessMissing');
      if (!second.trim()) faults['unproven-witnesses-1'] = t('initiativeWorks.witnessMissing');
    }
    return faults;
  };
  return (
    <RecordForm
      begin={{ values: begin }}
      faultsOf={faultsOf}
      save={(values, _, key) =>
        submitGrantExpense({
          path: { grantId: grant.id },
          headers: once(key),
          body: {
            spentOn: typedDayOf(values.spentOn) ?? values.spentOn,
            what: values.what.trim(),
            source: values.source,
            amount: { amount: amountOf(values.amount) ?? values.amount, currency },
            budgetLineId: values.budgetLineId || null,
            receiptId: values.proof === 'RECEIPT' ? values.receiptId : null,
            receiptNumber: (values.proof === 'RECEIPT' && values.receiptNumber.trim()) || null,
            unproven:
              values.proof === 'WITNESSES'
                ? { reason: values.reason.trim(), witnesses: [values.first.trim(), values.second.trim()] }
                : null,
          },
        })
      }
      submit={t('initiativeWorks.handIn')}
      onDone={async (expense) => void (await onDone(expense))}
      onCancel={onCancel}
    >
      {({ values, change, errorOf }) => (
        <>
          <DayField
            id="spentOn"
            legend={t('initiativeWorks.spentOn')}
            value={values.spentOn}
            onChange={(spentOn) => change({ spentOn })}
            error={errorOf('spentOn')}
          />
          <TextField
            id="what"
            label={t('initiativeWorks.what')}
            hint={t('initiativeWorks.nobodyNamed')}
            maxLength={200}
            value={values.what}
            onChange={(what) => change({ what })}
            error={errorOf('what')}
          />
          <TextField
            id="amount-amount"
            label={t('initiativeGrants.amountIn', { currency: t(`currency.${currency}`) })}
            inputMode="decimal"
            dir="ltr"
            maxLength={20}
            value={values.amount}
            onChange={(amount) => change({ amount })}
            error={errorOf('amount-amount') ?? errorOf('amount') ?? errorOf('amount-currency')}
          />
          {both && (
            <Choice
              id="source"
              label={t('initiativeWorks.source')}
              stack
              value={values.source}
              onChange={(source) => change({ source })}
              options={(['PAID', 'DELIVERED'] as const).map((one) => ({
                value: one,
                label: t(`expenseSource.${one}`),
              }))}
              error={errorOf('source')}
            />
          )}
          {application.data && (
            <SelectField
              id="budgetLineId"
              label={t('initiativeWorks.budgetLine')}
              optional
              value={values.budgetLineId}
              onChange={(budgetLineId) => change({ budgetLineId })}
              options={[
                { value: '', label: t('form.choose') },
                ...application.data.budget.flatMap(({ id, what, own }) =>
                  id && !own ? [{ value: id, label: what ?? '' }] : [],
                ),
              ]}
              error={errorOf('budgetLineId')}
            />
          )}
          <ProofFields grantId={grant.id} value={values} onChange={change} errorOf={errorOf} />
        </>
      )}
    </RecordForm>
  );
}
