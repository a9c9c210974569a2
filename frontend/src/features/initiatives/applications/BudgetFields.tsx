import { useTranslation } from 'react-i18next';
import type { BudgetMeans, Money } from '../../../api/contract';
import { latinDigits } from '../../../i18n/digits';
import { Choice } from '../../../ui/Choice';
import { TextField, Wrong } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { Tick } from '../../../ui/Tick';
import { type Line, newLine } from './applicationValues';
import { costOf } from './exact';
import { useApplicationWords } from './useApplicationWords';

const MOST = 60;
const means = ['IN_KIND', 'MONEY'] as const satisfies readonly BudgetMeans[];

type Props = {
  value: readonly Line[];
  currency: Money['currency'];
  onChange: (value: Line[]) => void;
  errorOf: (field: string) => string | undefined;
};

/** Line by line what is needed and what it costs. A line taken away takes nothing else with it. */
export function BudgetFields({ value, currency, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const { named } = useApplicationWords();
  const error = errorOf('budget');
  return (
    <section className="form-part" id="budget" tabIndex={-1} aria-label={named('budget')}>
      <h2>{named('budget')}</h2>
      <p className="hint-line">{t('applications.budgetHint', { currency: t(`currency.${currency}`) })}</p>
      {value.map((line, at) => (
        <LineFields
          key={line.key}
          at={at}
          line={line}
          currency={currency}
          put={(part) => onChange(value.map((one) => (one.key === line.key ? { ...one, ...part } : one)))}
          drop={() => onChange(value.filter(({ key }) => key !== line.key))}
          errorOf={errorOf}
        />
      ))}
      {error && <Wrong>{error}</Wrong>}
      {value.length < MOST && (
        <p>
          <button type="button" className="btn" onClick={() => onChange([...value, newLine()])}>
            <Icon name="plus" />
            {t('applications.addLine')}
          </button>
        </p>
      )}
    </section>
  );
}

type LineProps = {
  at: number;
  line: Line;
  currency: Money['currency'];
  put: (part: Partial<Line>) => void;
  drop: () => void;
  errorOf: Props['errorOf'];
};

function LineFields({ at, line, currency, put, drop, errorOf }: LineProps) {
  const { t } = useTranslation();
  const { money } = useApplicationWords();
  const cost = costOf(line);
  const id = (field: string) => `budget-${at}-${field}`;
  return (
    <fieldset className="budget-line">
      <legend>{t('applications.line', { number: at + 1 })}</legend>
      <TextField
        id={id('what')}
        label={t('budgetLine.what')}
        maxLength={200}
        value={line.what}
        onChange={(what) => put({ what })}
        error={errorOf(id('what'))}
      />
      <div className="inline">
        <TextField
          id={id('quantity')}
          label={t('budgetLine.quantity')}
          inputMode="decimal"
          dir="ltr"
          className="year"
          value={line.quantity}
          onChange={(quantity) => put({ quantity: numeric(quantity) })}
          error={errorOf(id('quantity'))}
        />
        <TextField
          id={id('unitCost')}
          label={t('budgetLine.unitCost')}
          inputMode="decimal"
          dir="ltr"
          className="year"
          value={line.unitCost}
          onChange={(unitCost) => put({ unitCost: numeric(unitCost) })}
          error={errorOf(id('unitCost'))}
        />
        <p className="line-cost">{cost === undefined ? '' : money({ amount: cost, currency })}</p>
      </div>
      <Choice
        id={id('means')}
        label={t('budgetLine.means')}
        value={line.means || undefined}
        onChange={(chosen) => put({ means: chosen })}
        options={means.map((one) => ({ value: one, label: t(`budgetMeans.${one}`) }))}
        error={errorOf(id('means'))}
      />
      <div className="bar-ends">
        <Tick id={id('own')} checked={line.own} onChange={(own) => put({ own })}>
          {t('budgetLine.own')}
        </Tick>
        <button type="button" className="btn quiet flush" onClick={drop}>
          {t('applications.dropLine', { number: at + 1 })}
        </button>
      </div>
    </fieldset>
  );
}

/** Digits of any keyboard, and what stands between them. */
function numeric(typed: string): string {
  return latinDigits(typed)
    .replace(/[^\d.,٫٬]/g, '')
    .slice(0, 20);
}
