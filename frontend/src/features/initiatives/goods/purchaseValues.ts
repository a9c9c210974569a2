import type { GrantPurchase, GrantPurchasePatch, Money } from '../../../api/contract';
import { amountOf } from '../../../i18n/amounts';
import { dayOf, isoDay } from '../../../i18n/dates';
import { typedDayOf } from '../../../ui/DayField';
import type { Version } from '../../../ui/RecordForm';
import { quantityOf } from '../applications/exact';
import { moneyOf, sumOf } from '../sums';

export const ENOUGH_QUOTES = 3;

export type TypedQuote = { key: string; supplier: string; amount: string; quotedOn: string; paperId: string };
export type TypedLine = { key: string; what: string; quantity: string; unit: string; cost: string };
export type Receipt = {
  proof: 'RECEIPT' | 'WITNESSES';
  paperId: string;
  shop: string;
  amountInWords: string;
  firstWitness: string;
  secondWitness: string;
};

/** What is bought as it stands in the form: every field is text until it is sent. */
export type PurchaseValues = {
  quotes: TypedQuote[];
  fewer: { reason: string; words: string };
  chosen: { supplier: string; because: string };
  lines: TypedLine[];
  receipt: Receipt;
  deliveredOn: string;
  receivedBy: string;
};

export function purchaseOf(purchase: GrantPurchase): Version<PurchaseValues> {
  const { quotes, fewerQuotes, chosen, lines, receiptPaperId, withoutInvoice, deliveredOn, receivedBy, version } =
    purchase;
  return {
    values: {
      quotes: quotes.map(({ supplier, amount, quotedOn, paperId }, at) => ({
        key: `quote-${at}`,
        supplier,
        amount: amount.amount,
        quotedOn,
        paperId: paperId ?? '',
      })),
      fewer: { reason: fewerQuotes?.reason ?? '', words: fewerQuotes?.words ?? '' },
      chosen: { supplier: chosen?.supplier ?? '', because: chosen?.because ?? '' },
      lines: lines.map(({ what, quantity, unit, cost }, at) => ({
        key: `line-${at}`,
        what,
        quantity,
        unit,
        cost: cost.amount,
      })),
      receipt: {
        proof: withoutInvoice ? 'WITNESSES' : 'RECEIPT',
        paperId: receiptPaperId ?? '',
        shop: withoutInvoice?.shop ?? '',
        amountInWords: withoutInvoice?.amountInWords ?? '',
        firstWitness: withoutInvoice?.firstWitness ?? '',
        secondWitness: withoutInvoice?.secondWitness ?? '',
      },
      deliveredOn: deliveredOn ?? '',
      receivedBy: receivedBy ?? '',
    },
    version,
  };
}

/** Of these parts of the form, as the service takes them. */
export function sentPurchase(
  { quotes, fewer, chosen, lines, receipt, deliveredOn, receivedBy }: PurchaseValues,
  currency: Money['currency'],
  parts: readonly (keyof PurchaseValues)[],
): GrantPurchasePatch {
  const money = (typed: string) => ({ amount: amountOf(typed) ?? typed, currency });
  const sent: Record<keyof PurchaseValues, GrantPurchasePatch> = {
    quotes: {
      quotes: quotes.map(({ supplier, amount, quotedOn, paperId }) => ({
        supplier: supplier.trim(),
        amount: money(amount),
        quotedOn: typedDayOf(quotedOn) ?? quotedOn,
        paperId: paperId || null,
      })),
    },
    fewer: { fewerQuotes: fewer.reason ? { reason: fewer.reason, words: fewer.words.trim() } : null },
    chosen: { chosen: chosen.supplier ? { supplier: chosen.supplier, because: chosen.because.trim() || null } : null },
    lines: {
      lines: lines.map(({ what, quantity, unit, cost }) => ({
        what: what.trim(),
        quantity: quantityOf(quantity) ?? quantity,
        unit: unit.trim(),
        cost: money(cost),
      })),
    },
    receipt: {
      receiptPaperId: (receipt.proof === 'RECEIPT' && receipt.paperId) || null,
      withoutInvoice:
        receipt.proof === 'WITNESSES'
          ? {
              shop: receipt.shop.trim(),
              amountInWords: receipt.amountInWords.trim(),
              firstWitness: receipt.firstWitness.trim(),
              secondWitness: receipt.secondWitness.trim(),
            }
          : null,
    },
    deliveredOn: { deliveredOn: typedDayOf(deliveredOn) ?? null },
    receivedBy: { receivedBy: receivedBy || null },
  };
  return Object.assign({}, ...parts.map((part) => sent[part]));
}

/** The scans that are named once this is saved. */
export function scansOf({ quotes, receipt }: PurchaseValues): string[] {
  const receipts = receipt.proof === 'RECEIPT' ? [receipt.paperId] : [];
  return [...quotes.map(({ paperId }) => paperId), ...receipts].filter(Boolean);
}

/** What the lines come to, of those whose cost is known. */
export function costOf(lines: readonly TypedLine[], currency: Money['currency']): Money {
  return moneyOf(sumOf(lines.flatMap(({ cost }) => amountOf(cost) ?? [])), currency);
}

export function newQuote(): TypedQuote {
  return { key: crypto.randomUUID(), supplier: '', amount: '', quotedOn: isoDay(dayOf(new Date())), paperId: '' };
}

export function newLine(): TypedLine {
  return { key: crypto.randomUUID(), what: '', quantity: '', unit: '', cost: '' };
}
