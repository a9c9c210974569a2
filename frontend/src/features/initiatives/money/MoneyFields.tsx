import { useTranslation } from 'react-i18next';
import { currencyValues, type FundingContribution, type Money } from '../../../api/contract';
import { SelectField, TextField } from '../../../ui/Field';
import { namedOptions } from '../../../ui/namedOptions';

type AmountProps = {
  /** The fields are called `id-amount` and `id-currency`, as the pointers of the service are. */
  id: string;
  label: string;
  amount: string;
  currency: Money['currency'];
  onChange: (part: { amount?: string; currency?: Money['currency'] }) => void;
  errorOf: (field: string) => string | undefined;
};

/** How much, and of what. */
export function AmountFields({ id, label, amount, currency, onChange, errorOf }: AmountProps) {
  const { t } = useTranslation();
  return (
    <div className="inline">
      <TextField
        id={`${id}-amount`}
        label={label}
        inputMode="decimal"
        dir="ltr"
        maxLength={20}
        value={amount}
        onChange={(typed) => onChange({ amount: typed })}
        error={errorOf(`${id}-amount`)}
      />
      <SelectField
        id={`${id}-currency`}
        label={t('payments.currency')}
        value={currency}
        onChange={(chosen) => onChange({ currency: chosen as Money['currency'] })}
        options={currencyValues.map((value) => ({ value, label: t(`currency.${value}`) }))}
        error={errorOf(`${id}-currency`)}
      />
    </div>
  );
}

type ContributionProps = {
  contributions: readonly FundingContribution[];
  value: string;
  onChange: (id: string) => void;
  error: string | undefined;
};

/** Whose money it is. */
export function ContributionField({ contributions, value, onChange, error }: ContributionProps) {
  const { t } = useTranslation();
  return (
    <SelectField
      id="contributionId"
      label={t('initiativeMoney.contribution')}
      value={value}
      onChange={onChange}
      options={namedOptions(contributions.map(({ id, organisation: { name } }) => ({ id, name })))}
      error={error}
    />
  );
}
