import { useTranslation } from 'react-i18next';
import type { Money } from '../../../api/contract';
import { recordExchange } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { amountOf } from '../../../i18n/amounts';
import { dayOf, isoDay } from '../../../i18n/dates';
import { DayField, typedDayOf } from '../../../ui/DayField';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { TextField } from '../../../ui/Field';
import { type FormParts, RecordForm } from '../../../ui/RecordForm';
import { rateOf } from './rate';
import { AmountFields, ContributionField } from './MoneyFields';
import type { EnterProps } from './ReceiveForm';

type Values = {
  contributionId: string;
  given: string;
  from: Money['currency'];
  received: string;
  to: Money['currency'];
  rate: string;
  rateOn: string;
  rateSource: string;
  effectiveOn: string;
  text: string;
};

/** Available money became another currency, at a rate that somebody names. */
export function ExchangeForm({ centreId, contributions, first, onDone, onCancel }: EnterProps) {
  const { t } = useTranslation();
  const today = isoDay(dayOf(new Date()));
  const begin: Values = {
    contributionId: first,
    given: '',
    from: 'USD',
    received: '',
    to: 'IQD',
    rate: '',
    rateOn: today,
    rateSource: '',
    effectiveOn: today,
    text: '',
  };
  const faultsOf = ({ given, received, from, to, rate, rateOn, rateSource, effectiveOn }: Values) => {
    const faults: FieldErrors = {};
    if (!amountOf(given)) faults['given-amount'] = t('initiativeMoney.amountOdd');
    if (!amountOf(received)) faults['received-amount'] = t('initiativeMoney.amountOdd');
    if (from === to) faults['received-currency'] = t('initiativeMoney.sameCurrency');
    if (!rateOf(rate)) faults.rate = t('initiativeMoney.rateMissing');
    if (!typedDayOf(rateOn)) faults.rateOn = t('kit.dayOdd');
    if (!rateSource.trim()) faults.rateSource = t('initiativeMoney.rateSourceMissing');
    if (!typedDayOf(effectiveOn)) faults.effectiveOn = t('kit.dayOdd');
    return faults;
  };
  return (
    <RecordForm
      begin={{ values: begin }}
      faultsOf={faultsOf}
      save={(values, _, key) =>
        recordExchange({
          path: { centreId },
          headers: once(key),
          body: {
            contributionId: values.contributionId,
            given: { amount: amountOf(values.given) ?? values.given, currency: values.from },
            received: { amount: amountOf(values.received) ?? values.received, currency: values.to },
            rate: rateOf(values.rate) ?? values.rate,
            rateOn: typedDayOf(values.rateOn) ?? values.rateOn,
            rateSource: values.rateSource.trim(),
            effectiveOn: typedDayOf(values.effectiveOn) ?? values.effectiveOn,
            text: values.text.trim() || null,
          },
        })
      }
      submit={t('moneyEntering.exchange')}
      onDone={onDone}
      onCancel={onCancel}
    >
      {(form) => (
        <>
          <ContributionField
            contributions={contributions}
            value={form.values.contributionId}
            onChange={(contributionId) => form.change({ contributionId })}
            error={form.errorOf('contributionId')}
          />
          <AmountFields
            id="given"
            label={t('initiativeMoney.given')}
            amount={form.values.given}
            currency={form.values.from}
            onChange={({ amount: given, currency: from }) =>
              form.change({ ...(given !== undefined && { given }), ...(from && { from }) })
            }
            errorOf={form.errorOf}
          />
          <AmountFields
            id="received"
            label={t('initiativeMoney.got')}
            amount={form.values.received}
            currency={form.values.to}
            onChange={({ amount: received, currency: to }) =>
              form.change({ ...(received !== undefined && { received }), ...(to && { to }) })
            }
            errorOf={form.errorOf}
          />
          <RateFields form={form} />
        </>
      )}
    </RecordForm>
  );
}

/** The rate, its day and who says so; and the day the exchange counts on. */
function RateFields({ form: { values, change, errorOf } }: { form: FormParts<Values> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        id="rate"
        label={t('initiativeMoney.rate', { from: t(`currency.${values.from}`), to: t(`currency.${values.to}`) })}
        hint={t('initiativeMoney.rateHint')}
        inputMode="decimal"
        dir="ltr"
        className="short"
        maxLength={16}
        value={values.rate}
        onChange={(rate) => change({ rate })}
        error={errorOf('rate')}
      />
      <TextField
        id="rateSource"
        label={t('initiativeMoney.rateSource')}
        maxLength={200}
        value={values.rateSource}
        onChange={(rateSource) => change({ rateSource })}
        error={errorOf('rateSource')}
      />
      <DayField
        id="rateOn"
        legend={t('initiativeMoney.rateOn')}
        value={values.rateOn}
        onChange={(rateOn) => change({ rateOn })}
        error={errorOf('rateOn')}
      />
      <DayField
        id="effectiveOn"
        legend={t('initiativeMoney.exchangedOn')}
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
  );
}
