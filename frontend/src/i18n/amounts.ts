import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { groupedNumber, latinDigits } from './digits';
import { isolated } from './useFormats';

type Amount = { amount: string; currency: 'IQD' | 'USD' | 'EUR' };

/** Money in the words of the screen: 12,500.50 IQD, the number from left to right. */
export function useMoney() {
  const { t } = useTranslation();
  return moneyIn(t);
}

/** The same in the words of any language, for what is written to somebody else. */
export function moneyIn(t: TFunction) {
  return ({ amount, currency }: Amount) => {
    const [whole = '0', part] = amount.split('.');
    const number = groupedNumber(Number(whole)) + (part ? `.${part.padEnd(2, '0')}` : '');
    return `${isolated(number)} ${t(`currency.${currency}`)}`;
  };
}

/** An amount as the wire carries it, or undefined where none was typed: 5,000 and ٥٠٠٠ are 5000. */
export function amountOf(typed: string): string | undefined {
  const plain = latinDigits(typed)
    .replaceAll('٫', '.')
    .replace(/[,٬\s]/g, '');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) && Number(plain) > 0 ? plain : undefined;
}
