import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { recordGrantGiveBack } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { amountOf } from '../../../i18n/amounts';
import { dayOf, isoDay } from '../../../i18n/dates';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';

type Props = { grant: Grant; onDone: (after: Grant) => void; onCancel: () => void };

/** What the network did not spend came back. */
export function GiveBackForm({ grant, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const { currency } = grant.money.paid;
  return (
    <RecordForm
      begin={{ values: { amount: '', givenOn: isoDay(dayOf(new Date())), reference: '' } }}
      faultsOf={({ amount, givenOn }) => ({
        ...(!amountOf(amount) && { 'amount-amount': t('initiativeMoney.amountOdd') }),
        ...(!typedDayOf(givenOn) && { givenOn: t('kit.dayOdd') }),
      })}
      save={({ amount, givenOn, reference }, _, key) =>
        recordGrantGiveBack({
          path: { grantId: grant.id },
          headers: once(key),
          body: {
            amount: { amount: amountOf(amount) ?? amount, currency },
            givenOn: typedDayOf(givenOn) ?? givenOn,
            reference: reference.trim() || null,
          },
        })
      }
      submit={t('grantStep.GIVE_BACK')}
      onDone={onDone}
      onCancel={onCancel}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextField
            id="amount-amount"
            label={t('initiativeGrants.amountIn', { currency: t(`currency.${currency}`) })}
            inputMode="decimal"
            dir="ltr"
            maxLength={20}
            value={values.amount}
            onChange={(amount) => change({ amount })}
            error={errorOf('amount-amount')}
          />
          <DayField
            id="givenOn"
            legend={t('initiativeGrants.givenBackOn')}
            value={values.givenOn}
            onChange={(givenOn) => change({ givenOn })}
            error={errorOf('givenOn')}
          />
          <TextField
            id="reference"
            label={t('initiativeGrants.writtenDown')}
            optional
            maxLength={120}
            value={values.reference}
            onChange={(reference) => change({ reference })}
            error={errorOf('reference')}
          />
        </>
      )}
    </RecordForm>
  );
}
