import { useTranslation } from 'react-i18next';
import { type GrantInstalmentMeans, grantInstalmentMeansValues, type Money } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { SelectField, TextField, Wrong } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { newPart, type PlannedPart, type PlannedStep, togetherOf } from './planValues';

const MOST = 20;

type Props = {
  value: readonly PlannedPart[];
  milestones: readonly PlannedStep[];
  /** What all parts come to. */
  whole: Money;
  /** An amendment may give less. */
  amends: boolean;
  onChange: (value: PlannedPart[]) => void;
  errorOf: (field: string) => string | undefined;
};

/** In which parts the support is given, by which way, and after which milestone. */
export function PlanParts({ value, milestones, whole, amends, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const money = useMoney();
  const put = (key: string, part: Partial<PlannedPart>) =>
    onChange(value.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const error = errorOf('plan-instalments');
  return (
    <section className="form-part">
      <h2>{t('initiativeGrants.instalments')}</h2>
      {value.map(({ key, amount, means, waitsFor, stands }, at) => {
        const id = (field: string) => `plan-instalments-${at}-${field}`;
        return (
          <fieldset key={key} className="grant-line" disabled={stands}>
            <legend>{t('initiativeGrants.instalment', { number: at + 1 })}</legend>
            <div className="inline">
              <TextField
                id={id('amount-amount')}
                label={t('initiativeGrants.amountIn', { currency: t(`currency.${whole.currency}`) })}
                inputMode="decimal"
                dir="ltr"
                maxLength={20}
                value={amount}
                onChange={(typed) => put(key, { amount: typed })}
                error={errorOf(id('amount-amount')) ?? errorOf(`plan-instalments-${at}`)}
              />
              <SelectField
                id={id('means')}
                label={t('initiativeGrants.means')}
                value={means}
                onChange={(chosen) => put(key, { means: chosen as GrantInstalmentMeans })}
                options={grantInstalmentMeansValues.map((one) => ({ value: one, label: t(`instalmentMeans.${one}`) }))}
                error={errorOf(id('means'))}
              />
            </div>
            <SelectField
              id={id('waitsFor')}
              label={t('initiativeGrants.after')}
              value={waitsFor}
              onChange={(chosen) => put(key, { waitsFor: chosen })}
              options={[
                { value: '', label: t('initiativeGrants.atOnce') },
                ...milestones.map((one, place) => ({
                  value: one.key,
                  label: one.title || t('initiativeGrants.milestone', { number: place + 1 }),
                })),
              ]}
              error={errorOf(id('waitsFor'))}
            />
            {stands ? (
              <p className="small">{t('initiativeGrants.stands')}</p>
            ) : (
              value.length > 1 && (
                <button
                  type="button"
                  className="btn quiet flush"
                  onClick={() => onChange(value.filter((one) => one.key !== key))}
                >
                  {t('initiativeGrants.withoutInstalment', { number: at + 1 })}
                </button>
              )
            )}
          </fieldset>
        );
      })}
      <p role="status">
        {t(amends ? 'initiativeGrants.togetherAtMost' : 'initiativeGrants.together', {
          together: money(togetherOf(value, whole.currency)),
          whole: money(whole),
        })}
      </p>
      {error && <Wrong>{error}</Wrong>}
      {value.length < MOST && (
        <p>
          <button type="button" className="btn" onClick={() => onChange([...value, newPart()])}>
            <Icon name="plus" />
            {t('initiativeGrants.addInstalment')}
          </button>
        </p>
      )}
    </section>
  );
}
