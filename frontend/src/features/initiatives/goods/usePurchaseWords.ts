import { useTranslation } from 'react-i18next';
import type { Money } from '../../../api/contract';
import { useCodes } from '../../../api/useCodes';
import { useMoney } from '../../../i18n/amounts';
import { isolated, useFormats } from '../../../i18n/useFormats';
import { typedDayOf } from '../../../ui/DayField';
import type { PurchaseValues } from './purchaseValues';

/** How each part of a purchase is called and what stands in it, where two people wrote at once. */
export function usePurchaseWords(currency: Money['currency'], nameOf: (id: string) => string) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const money = useMoney();
  const reasons = useCodes('fewer-quotes-reasons');
  const labels: Record<keyof PurchaseValues, string> = {
    quotes: t('initiativeGoods.quotes'),
    fewer: t('initiativeGoods.fewer'),
    chosen: t('initiativeGoods.chosen'),
    lines: t('initiativeGoods.received'),
    receipt: t('initiativeGoods.receipt'),
    deliveredOn: t('initiativeGoods.deliveredOn'),
    receivedBy: t('initiativeGoods.receivedBy'),
  };
  const said: Record<keyof PurchaseValues, (values: PurchaseValues) => string> = {
    quotes: ({ quotes }) =>
      quotes.map(({ supplier, amount }) => `${isolated(supplier)} ${money({ amount, currency })}`).join(' · '),
    fewer: ({ fewer }) => (fewer.reason ? `${reasons.wordOf(fewer.reason)}: ${isolated(fewer.words)}` : ''),
    chosen: ({ chosen }) => [chosen.supplier, chosen.because].filter(Boolean).map(isolated).join(' · '),
    lines: ({ lines }) =>
      lines.map(({ what, quantity, unit }) => `${isolated(what)} ${isolated(`${quantity} ${unit}`)}`).join(' · '),
    receipt: ({ receipt }) =>
      receipt.proof === 'WITNESSES'
        ? [receipt.shop, receipt.firstWitness, receipt.secondWitness].map(isolated).join(' · ')
        : receipt.paperId && t('initiativeWorks.receiptThere'),
    deliveredOn: ({ deliveredOn }) => {
      const whole = typedDayOf(deliveredOn);
      return whole ? day(whole) : deliveredOn;
    },
    receivedBy: ({ receivedBy }) => receivedBy && nameOf(receivedBy),
  };
  return (field: keyof PurchaseValues, values: PurchaseValues) => ({
    label: labels[field],
    value: said[field](values),
  });
}
