import { useTranslation } from 'react-i18next';
import type { Money } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { TextField, Wrong } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { costOf, newLine, type TypedLine } from './purchaseValues';

const MOST = 60;

type Props = {
  /** Of the instalment: what all lines come to. */
  whole: Money;
  value: readonly TypedLine[];
  onChange: (value: TypedLine[]) => void;
  errorOf: (field: string) => string | undefined;
};

/** The goods-received note line by line, and what it comes to beside what is to be delivered. */
export function LineFields({ whole, value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const money = useMoney();
  const error = errorOf('lines');
  return (
    <section className="form-part" id="lines" tabIndex={-1}>
      <h4>{t('initiativeGoods.received')}</h4>
      {value.map(({ key, what, quantity, unit, cost }, at) => {
        const id = (field: string) => `lines-${at}-${field}`;
        const line = t('initiativeGoods.line', { number: at + 1 });
        const put = (part: Partial<TypedLine>) =>
          onChange(value.map((one) => (one.key === key ? { ...one, ...part } : one)));
        return (
          <fieldset key={key} className="grant-line">
            <legend>{line}</legend>
            <TextField
              id={id('what')}
              label={t('budgetLine.what')}
              maxLength={200}
              value={what}
              onChange={(typed) => put({ what: typed })}
              error={errorOf(id('what'))}
            />
            <div className="inline">
              <TextField
                id={id('quantity')}
                label={t('budgetLine.quantity')}
                inputMode="decimal"
                dir="ltr"
                className="year"
                maxLength={14}
                value={quantity}
                onChange={(typed) => put({ quantity: typed })}
                error={errorOf(id('quantity'))}
              />
              <TextField
                id={id('unit')}
                label={t('initiativeGoods.unit')}
                maxLength={30}
                value={unit}
                onChange={(typed) => put({ unit: typed })}
                error={errorOf(id('unit'))}
              />
            </div>
            <TextField
              id={id('cost-amount')}
              label={t('initiativeGoods.costIn', { currency: t(`currency.${whole.currency}`) })}
              inputMode="decimal"
              dir="ltr"
              maxLength={20}
              value={cost}
              onChange={(typed) => put({ cost: typed })}
              error={errorOf(id('cost-amount')) ?? errorOf(id('cost')) ?? errorOf(id('cost-currency'))}
            />
            <button
              type="button"
              className="btn quiet flush"
              onClick={() => onChange(value.filter((one) => one.key !== key))}
            >
              {t('initiativeGoods.without', { what: line })}
            </button>
          </fieldset>
        );
      })}
      <p role="status">
        {t('initiativeGrants.together', { together: money(costOf(value, whole.currency)), whole: money(whole) })}
      </p>
      {error && <Wrong>{error}</Wrong>}
      {value.length < MOST && (
        <p>
          <button type="button" className="btn" onClick={() => onChange([...value, newLine()])}>
            <Icon name="plus" />
            {t('initiativeGoods.addLine')}
          </button>
        </p>
      )}
    </section>
  );
}
