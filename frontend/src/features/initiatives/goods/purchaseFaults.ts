import type { TFunction } from 'i18next';
import { amountOf } from '../../../i18n/amounts';
import { typedDayOf } from '../../../ui/DayField';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { quantityOf } from '../applications/exact';
import type { PurchaseValues } from './purchaseValues';

/** What is begun is whole before it is sent; what is not begun yet may come later. */
export function purchaseFaults(values: PurchaseValues, t: TFunction): FieldErrors {
  const { quotes, fewer, lines, receipt, deliveredOn } = values;
  const faults: FieldErrors = {};
  quotes.forEach(({ supplier, amount, quotedOn }, at) => {
    if (!supplier.trim()) faults[`quotes-${at}-supplier`] = t('initiativeGoods.supplierMissing');
    if (!amountOf(amount)) faults[`quotes-${at}-amount-amount`] = t('initiativeMoney.amountOdd');
    if (!typedDayOf(quotedOn)) faults[`quotes-${at}-quotedOn`] = t('kit.dayOdd');
  });
  if (fewer.words.trim() && !fewer.reason) faults['fewerQuotes-reason'] = t('initiativeCalls.reasonMissing');
  if (fewer.reason && !fewer.words.trim()) faults['fewerQuotes-words'] = t('initiativeGoods.wordsMissing');
  lines.forEach(({ what, quantity, unit, cost }, at) => {
    if (!what.trim()) faults[`lines-${at}-what`] = t('initiativeGoods.whatMissing');
    if (!quantityOf(quantity)) faults[`lines-${at}-quantity`] = t('initiativeGoods.quantityOdd');
    if (!unit.trim()) faults[`lines-${at}-unit`] = t('initiativeGoods.unitMissing');
    if (!amountOf(cost)) faults[`lines-${at}-cost-amount`] = t('initiativeMoney.amountOdd');
  });
  if (receipt.proof === 'WITNESSES') {
    if (!receipt.shop.trim()) faults['withoutInvoice-shop'] = t('initiativeGoods.shopMissing');
    if (!receipt.amountInWords.trim())
      faults['withoutInvoice-amountInWords'] = t('initiativeGoods.amountInWordsMissing');
    if (!receipt.firstWitness.trim()) faults['withoutInvoice-firstWitness'] = t('initiativeWorks.witnessMissing');
    if (!receipt.secondWitness.trim()) faults['withoutInvoice-secondWitness'] = t('initiativeWorks.witnessMissing');
  }
  if (deliveredOn && !typedDayOf(deliveredOn)) faults.deliveredOn = t('kit.dayOdd');
  return faults;
}
