import type { Money } from '../../api/contract';

type Amount = { amount: string; currency: Money['currency'] };

/** An amount of the wire in hundredths: exact, and below zero where it is. */
export function hundredths(amount: string): bigint {
  const [, sign, whole = '0', part = ''] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
  const value = BigInt(whole + part.padEnd(2, '0'));
  return sign ? -value : value;
}

/** As the wire writes it: a part only where there is one. */
export function moneyOf(value: bigint, currency: Money['currency']): Amount {
  const digits = (value < 0n ? -value : value).toString().padStart(3, '0');
  const sign = value < 0n ? '-' : '';
  const part = digits.slice(-2);
  return {
    amount: sign + digits.slice(0, -2) + (part === '00' ? '' : `.${part}`),
    currency,
  };
}

/** What several amounts of one currency come to. */
export function sumOf(amounts: readonly string[]): bigint {
  return amounts.reduce((sum, amount) => sum + hundredths(amount), 0n);
}
