import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FundingContribution } from '../../../api/contract';
import { useMyCentre } from '../../../auth/useMyCentre';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { SelectField } from '../../../ui/Field';
import { type Clock, clockValues, endOfLastMonth } from './clocks';
import type { MoneySearch } from './MoneyPage';
import { namedOptions } from '../../../ui/namedOptions';

type Props = {
  search: MoneySearch;
  contributions: readonly FundingContribution[];
  onChange: (next: MoneySearch) => void;
};

/** Whose money, and by which of the two clocks it is looked at. */
export function MoneyFilters({ search, contributions, onChange }: Props) {
  const { t } = useTranslation();
  const { centre, options, choose } = useMyCentre('LEDGER_READ', search.centre);
  const clock = search.clock ?? 'now';
  return (
    <search className="filters money-filters" aria-label={t('lists.filters')}>
      {options.length > 0 && (
        <SelectField
          label={t('initiativeMoney.centre')}
          value={centre?.id ?? ''}
          onChange={(id) => {
            choose(id);
            onChange({ ...search, centre: id, contribution: undefined, account: undefined });
          }}
          options={options}
        />
      )}
      {contributions.length > 1 && (
        <SelectField
          label={t('initiativeMoney.contribution')}
          value={search.contribution ?? ''}
          onChange={(id) => onChange({ ...search, contribution: id || undefined, account: undefined })}
          options={[
            { value: '', label: t('initiativeMoney.everyContribution') },
            ...namedOptions(contributions.map(({ id, organisation: { name } }) => ({ id, name }))),
          ]}
        />
      )}
      <SelectField
        label={t('initiativeMoney.when')}
        hint={clock === 'now' ? undefined : t(`moneyClockHint.${clock}`)}
        value={clock}
        onChange={(chosen) =>
          onChange({
            ...search,
            clock: chosen === 'now' ? undefined : (chosen as Clock),
            day: chosen === 'now' ? undefined : (search.day ?? endOfLastMonth()),
          })
        }
        options={clockValues.map((value) => ({ value, label: t(`moneyClock.${value}`) }))}
      />
      {clock !== 'now' && (
        <TypedDay value={search.day ?? endOfLastMonth()} onChange={(day) => onChange({ ...search, day })} />
      )}
    </search>
  );
}

/** The address follows once a whole day is there. */
function TypedDay({ value, onChange }: { value: string; onChange: (day: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  return (
    <DayField
      id="day"
      legend={t('initiativeMoney.day')}
      value={typed}
      onChange={(next) => {
        setTyped(next);
        const whole = typedDayOf(next);
        if (whole && whole >= '2000-01-01') onChange(whole);
      }}
    />
  );
}
