import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type Currency,
  currencyValues,
  type SupportRequirement,
  type SupportRules,
  supportRequirementValues,
} from '../../api/contract';
import { readSupportRulesQuery } from '../../api/gen/queries.gen';
import { createSupportRules, updateSupportRules } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { asking } from '../../api/under';
import { amountOf } from '../../i18n/amounts';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField, TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';
import { Ticks } from '../../ui/Ticks';

type Values = {
  currency: Currency;
  ceiling: string;
  total: string;
  lastDay: string;
  mainAim: boolean;
  requirements: SupportRequirement[];
};

/** Everything a funder usually asks for is asked for until somebody takes it out. */
const empty: Values = {
  currency: 'EUR',
  ceiling: '',
  total: '',
  lastDay: '',
  mainAim: false,
  requirements: [...supportRequirementValues],
};

function valuesOf({ ceiling, total, lastDay, mainAim, requirements }: SupportRules): Values {
  return {
    currency: total.currency,
    ceiling: ceiling.amount,
    total: total.amount,
    lastDay,
    mainAim,
    requirements,
  };
}

type Props = { centreId: string; contributionId: string; rules?: SupportRules; onClose: () => void };

export function SupportRulesForm({ centreId, contributionId, rules, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const path = { centreId, contributionId };
  const save = (values: Values, from: { version?: number }, key: string) => {
    const money = (typed: string) => ({ amount: amountOf(typed) ?? typed, currency: values.currency });
    const body = {
      ceiling: money(values.ceiling),
      total: money(values.total),
      lastDay: typedDayOf(values.lastDay) ?? values.lastDay,
      mainAim: values.mainAim,
      requirements: values.requirements,
    };
    return rules
      ? updateSupportRules({ path, headers: seen(from), body })
      : createSupportRules({ path, headers: once(key), body });
  };
  const inWords = (field: keyof Values, values: Values) => ({
    label: t(`supportRules.${field}`),
    value:
      field === 'requirements'
        ? values.requirements.map((one) => t(`supportRequirement.${one}`)).join(' · ')
        : String(values[field]),
  });
  return (
    <RecordForm
      begin={rules ? { values: valuesOf(rules), version: rules.version } : { values: empty }}
      readAgain={
        rules &&
        (async () => {
          const now = await queries.fetchQuery({ ...readSupportRulesQuery({ path }), staleTime: 0 });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={({ ceiling, total, lastDay }) => ({
        ...(!amountOf(ceiling) && { ceiling: t('initiativeCalls.amountOdd') }),
        ...(!amountOf(total) && { total: t('initiativeCalls.amountOdd') }),
        ...(!typedDayOf(lastDay) && { lastDay: t('kit.dayOdd') }),
      })}
      inWords={inWords}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(asking('listSupportRules'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          {!rules && (
            <SelectField
              id="currency"
              label={t('supportRules.currency')}
              value={values.currency}
              onChange={(currency) => change({ currency: currency as Currency })}
              options={currencyValues.map((one) => ({ value: one, label: t(`currency.${one}`) }))}
            />
          )}
          <TextField
            id="total"
            dir="ltr"
            inputMode="decimal"
            label={t('supportRules.total')}
            value={values.total}
            onChange={(total) => change({ total })}
            error={errorOf('total') ?? errorOf('total-amount')}
          />
          <TextField
            id="ceiling"
            dir="ltr"
            inputMode="decimal"
            label={t('supportRules.ceiling')}
            hint={t('supportRules.mainAimHint')}
            value={values.ceiling}
            onChange={(ceiling) => change({ ceiling })}
            error={errorOf('ceiling') ?? errorOf('ceiling-amount')}
          />
          <Tick checked={values.mainAim} onChange={(mainAim) => change({ mainAim })}>
            {t('supportRules.mainAim')}
          </Tick>
          <DayField
            id="lastDay"
            legend={t('supportRules.lastDay')}
            value={values.lastDay}
            onChange={(lastDay) => change({ lastDay })}
            error={errorOf('lastDay')}
          />
          <Ticks
            id="requirements"
            label={t('supportRules.requirements')}
            value={values.requirements}
            onChange={(requirements) => change({ requirements })}
            options={supportRequirementValues.map((one) => ({ value: one, label: t(`supportRequirement.${one}`) }))}
            error={errorOf('requirements')}
          />
        </>
      )}
    </RecordForm>
  );
}
