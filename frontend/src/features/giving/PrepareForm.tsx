import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Currency, currencyValues, type PaymentKind, paymentKindValues } from '../../api/contract';
import { readPaymentListQuery } from '../../api/gen/queries.gen';
import { createPaymentList } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { asking } from '../../api/under';
import { dayOf, isoDay } from '../../i18n/dates';
import { amountOf } from '../../i18n/amounts';
import { Choice } from '../../ui/Choice';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField, TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';

/** The longest a list reaches back, a quarter, so that the first days proposed are never refused. */
const MOST_DAYS = 92;
const DAY = 86_400_000;

type Props = { courseId: string; startsOn: string; onClose: (prepared: boolean) => void };

/** What is given, for which days, and how much each time; who gets it follows from the locked sheets alone. */
export function PrepareForm({ courseId, startsOn, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const today = new Date();
  const earliest = isoDay(dayOf(new Date(today.getTime() - MOST_DAYS * DAY)));
  const begin = {
    kind: 'TRANSPORT' as PaymentKind,
    from: startsOn > earliest ? startsOn : earliest,
    to: isoDay(dayOf(today)),
    amount: '',
    currency: 'IQD' as Currency,
  };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ kind, from, to, amount, currency }, _, key) =>
        createPaymentList({
          path: { courseId },
          headers: once(key),
          body: {
            kind,
            from: typedDayOf(from) ?? from,
            to: typedDayOf(to) ?? to,
            unit: { amount: amountOf(amount) ?? amount, currency },
          },
        })
      }
      faultsOf={({ from, to, amount }) => ({
        ...(!typedDayOf(from) && { from: t('payments.dayWrong') }),
        ...(!typedDayOf(to) && { to: t('payments.dayWrong') }),
        ...(!amountOf(amount) && { 'unit-amount': t('payments.amountWrong') }),
      })}
      submit={t('payments.prepare')}
      onDone={async (list) => {
        await queries.invalidateQueries(asking('listPaymentLists'));
        queries.setQueryData(readPaymentListQuery({ path: { paymentListId: list.id } }).queryKey, list);
        await navigate({ to: '/payment-lists/$id', params: { id: list.id } });
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <p className="small">{t('payments.sheets')}</p>
          <Choice
            label={t('payments.what')}
            value={values.kind}
            onChange={(kind) => change({ kind })}
            options={paymentKindValues.map((kind) => ({ value: kind, label: t(`paymentKind.${kind}`) }))}
            hint={t(`paymentUnit.${values.kind}`)}
            stack
          />
          <DayField
            id="from"
            legend={t('payments.from')}
            value={values.from}
            onChange={(from) => change({ from })}
            error={errorOf('from')}
          />
          <DayField
            id="to"
            legend={t('payments.to')}
            value={values.to}
            onChange={(to) => change({ to })}
            error={errorOf('to')}
          />
          <TextField
            id="unit-amount"
            dir="ltr"
            inputMode="decimal"
            label={t(`paymentEach.${values.kind}`)}
            value={values.amount}
            onChange={(amount) => change({ amount })}
            error={errorOf('unit-amount')}
          />
          <SelectField
            id="unit-currency"
            label={t('payments.currency')}
            value={values.currency}
            onChange={(currency) => change({ currency: currency as Currency })}
            options={currencyValues.map((currency) => ({ value: currency, label: t(`currency.${currency}`) }))}
          />
        </>
      )}
    </RecordForm>
  );
}
