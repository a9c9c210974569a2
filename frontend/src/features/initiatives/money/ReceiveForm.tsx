import { useTranslation } from 'react-i18next';
import type { FundingContribution, Money } from '../../../api/contract';
import { recordMoneyReceived } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { amountOf } from '../../../i18n/amounts';
import { dayOf, isoDay } from '../../../i18n/dates';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { AmountFields, ContributionField } from './MoneyFields';

export type EnterProps = {
  centreId: string;
  contributions: readonly FundingContribution[];
  first: string;
  onDone: () => Promise<void>;
  onCancel: () => void;
};

/** Money of a contribution came. */
export function ReceiveForm({ centreId, contributions, first, onDone, onCancel }: EnterProps) {
  const { t } = useTranslation();
  return (
    <RecordForm
      begin={{
        values: {
          contributionId: first,
          amount: '',
          currency: 'USD' as Money['currency'],
          effectiveOn: isoDay(dayOf(new Date())),
          text: '',
        },
      }}
      faultsOf={({ amount, effectiveOn }) => ({
        ...(!amountOf(amount) && { 'amount-amount': t('initiativeMoney.amountOdd') }),
        ...(!typedDayOf(effectiveOn) && { effectiveOn: t('kit.dayOdd') }),
      })}
      save={({ contributionId, amount, currency, effectiveOn, text }, _, key) =>
        recordMoneyReceived({
          path: { centreId },
          headers: once(key),
          body: {
            contributionId,
            amount: { amount: amountOf(amount) ?? amount, currency },
            effectiveOn: typedDayOf(effectiveOn) ?? effectiveOn,
            text: text.trim() || null,
          },
        })
      }
      submit={t('moneyEntering.receive')}
      onDone={onDone}
      onCancel={onCancel}
    >
      {({ values, change, errorOf }) => (
        <>
          <ContributionField
            contributions={contributions}
            value={values.contributionId}
            onChange={(contributionId) => change({ contributionId })}
            error={errorOf('contributionId')}
          />
          <AmountFields
            id="amount"
            label={t('initiativeMoney.amount')}
            amount={values.amount}
            currency={values.currency}
            onChange={change}
            errorOf={errorOf}
          />
          <DayField
            id="effectiveOn"
            legend={t('initiativeMoney.receivedOn')}
            hint={t('initiativeMoney.effectiveHint')}
            value={values.effectiveOn}
            onChange={(effectiveOn) => change({ effectiveOn })}
            error={errorOf('effectiveOn')}
          />
          <TextField
            id="text"
            label={t('initiativeMoney.text')}
            hint={t('initiativeMoney.textHint')}
            optional
            maxLength={500}
            value={values.text}
            onChange={(text) => change({ text })}
            error={errorOf('text')}
          />
        </>
      )}
    </RecordForm>
  );
}
