import type { ReactNode } from 'react';
import type { Money } from '../../api/contract';
import { useMoney } from '../../i18n/amounts';
import { hundredths } from './sums';

export type MoneyPart = {
  /** Where this money stands; it has its look from it. */
  key: string;
  label: ReactNode;
  amount: Money;
  /** Said even while there is none. */
  always?: boolean;
};

type Props = { title: ReactNode; total: Money; parts: readonly MoneyPart[]; children?: ReactNode };

/** Below this share of the whole, a part has no room for its number: the list beneath has it. */
const ROOM = 6;

/**
 * All of some money as one bar, and where each part of it stands. The figures beneath say everything the bar shows; a part is
 * found in it by its number.
 */
export function MoneyBar({ title, total, parts, children }: Props) {
  const money = useMoney();
  const all = hundredths(total.amount);
  const shown = parts
    .map((part) => ({ ...part, value: hundredths(part.amount.amount) }))
    .filter(({ value, always }) => always || value !== 0n);
  const share = (value: bigint) => (all > 0n ? Number((value * 10_000n) / all) / 100 : 0);
  return (
    <figure className="money">
      <figcaption>
        {title} <b className="said">{money(total)}</b>
      </figcaption>
      <div className="money-bar" aria-hidden="true">
        {shown.map(
          ({ key, value }, at) =>
            value > 0n && (
              <span key={key} className={`money-part m-${key}`} style={{ flexGrow: share(value) }}>
                {share(value) >= ROOM && at + 1}
              </span>
            ),
        )}
      </div>
      <dl className="money-key">
        {shown.map(({ key, label, amount }, at) => (
          <div key={key}>
            <dt>
              <span className={`money-part m-${key}`} aria-hidden="true">
                {at + 1}
              </span>
              {label}
            </dt>
            <dd>{money(amount)}</dd>
          </div>
        ))}
      </dl>
      {children}
    </figure>
  );
}
