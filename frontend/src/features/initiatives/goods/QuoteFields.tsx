import { useTranslation } from 'react-i18next';
import type { Money } from '../../../api/contract';
import { DayField } from '../../../ui/DayField';
import { TextField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { newQuote, type TypedQuote } from './purchaseValues';
import { ScanField } from './ScanField';

const MOST = 10;

type Props = {
  grantId: string;
  currency: Money['currency'];
  value: readonly TypedQuote[];
  onChange: (value: TypedQuote[]) => void;
  onBrought: (paperId: string) => void;
  errorOf: (field: string) => string | undefined;
};

/** What suppliers ask for everything together, each with its paper or as it was told. */
export function QuoteFields({ grantId, currency, value, onChange, onBrought, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <section className="form-part">
      <h4>{t('initiativeGoods.quotes')}</h4>
      <p className="hint-line">{t('initiativeGoods.quotesHint')}</p>
      {value.map(({ key, supplier, amount, quotedOn, paperId }, at) => {
        const id = (field: string) => `quotes-${at}-${field}`;
        const quote = t('initiativeGoods.quote', { number: at + 1 });
        const put = (part: Partial<TypedQuote>) =>
          onChange(value.map((one) => (one.key === key ? { ...one, ...part } : one)));
        return (
          <fieldset key={key} className="grant-line">
            <legend>{quote}</legend>
            <TextField
              id={id('supplier')}
              label={t('initiativeGoods.supplier')}
              maxLength={160}
              value={supplier}
              onChange={(typed) => put({ supplier: typed })}
              error={errorOf(id('supplier'))}
            />
            <TextField
              id={id('amount-amount')}
              label={t('initiativeGrants.amountIn', { currency: t(`currency.${currency}`) })}
              inputMode="decimal"
              dir="ltr"
              maxLength={20}
              value={amount}
              onChange={(typed) => put({ amount: typed })}
              error={errorOf(id('amount-amount')) ?? errorOf(id('amount')) ?? errorOf(id('amount-currency'))}
            />
            <DayField
              id={id('quotedOn')}
              legend={t('initiativeGoods.quotedOn')}
              value={quotedOn}
              onChange={(typed) => put({ quotedOn: typed })}
              error={errorOf(id('quotedOn'))}
            />
            <ScanField
              id={id('paperId')}
              grantId={grantId}
              label={t('initiativeGoods.bringScanOf', { what: quote })}
              there={t('initiativeGoods.scanOf', { what: quote })}
              value={paperId}
              onChange={(chosen) => put({ paperId: chosen })}
              onBrought={onBrought}
              error={errorOf(id('paperId'))}
            />
            <button
              type="button"
              className="btn quiet flush"
              onClick={() => onChange(value.filter((one) => one.key !== key))}
            >
              {t('initiativeGoods.without', { what: quote })}
            </button>
          </fieldset>
        );
      })}
      {value.length < MOST && (
        <p>
          <button type="button" className="btn" onClick={() => onChange([...value, newQuote()])}>
            <Icon name="plus" />
            {t('initiativeGoods.addQuote')}
          </button>
        </p>
      )}
    </section>
  );
}
