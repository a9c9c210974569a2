import type { GrantCall, GrantCallPatch, Money } from '../../../api/contract';
import { amountOf } from '../../../i18n/amounts';
import { typedDayOf } from '../../../ui/DayField';
import { changedFields } from '../../../ui/editing';
import { type Localized, noWords } from '../../../ui/LocalizedFields';
import type { Version } from '../../../ui/RecordForm';

export type Criterion = { key: string; words: Localized; weight: string };

/** A call as it stands in the form: every field is text until it is sent. */
export type CallValues = {
  title: Localized;
  purpose: Localized;
  kinds: string[];
  applicants: string[];
  criteria: Criterion[];
  exactAmount: Localized;
  maximum: string;
  budget: string;
  opensOn: string;
  closesOn: string;
  documents: string[];
  howToApply: Localized;
  complainTo: Localized;
  complaintDays: string;
  blindReviews: boolean;
};

type Draft = { en?: string | null; ar?: string | null; ckb?: string | null } | null | undefined;

export function localized(words: Draft): Localized {
  return { en: words?.en ?? '', ar: words?.ar ?? '', ckb: words?.ckb ?? '' };
}

export function versionOf(call: GrantCall): Version<CallValues> {
  return {
    values: {
      title: localized(call.title),
      purpose: localized(call.purpose),
      kinds: call.kinds,
      applicants: call.applicants,
      criteria: call.criteria.map(({ words, weight }, at) => ({
        key: `kept-${at}`,
        words: localized(words),
        weight: String(weight),
      })),
      exactAmount: localized(call.exactAmount),
      maximum: call.maximum?.amount ?? '',
      budget: call.budget?.amount ?? '',
      opensOn: call.opensOn ?? '',
      closesOn: call.closesOn ?? '',
      documents: call.documents,
      howToApply: localized(call.howToApply),
      complainTo: localized(call.complainTo),
      complaintDays: call.complaintDays ? String(call.complaintDays) : '',
      blindReviews: call.blindReviews,
    },
    version: call.version,
  };
}

/** What changed, as the service takes it: words that were emptied are taken away. */
export function patchOf(before: CallValues, after: CallValues, currency: Money['currency']): GrantCallPatch {
  const all = {
    title: written(after.title),
    purpose: written(after.purpose),
    kinds: after.kinds,
    applicants: after.applicants,
    criteria: after.criteria.map(({ words, weight }) => ({ words: written(words), weight: Number(weight) })),
    exactAmount: written(after.exactAmount),
    maximum: money(after.maximum, currency),
    budget: money(after.budget, currency),
    opensOn: typedDayOf(after.opensOn) ?? null,
    closesOn: typedDayOf(after.closesOn) ?? null,
    documents: after.documents,
    howToApply: written(after.howToApply),
    complainTo: written(after.complainTo),
    complaintDays: after.complaintDays ? Number(after.complaintDays) : null,
    blindReviews: after.blindReviews,
  };
  return Object.fromEntries(changedFields(before, after).map((field) => [field, all[field]]));
}

function written({ en, ar, ckb }: Localized) {
  return { en: en.trim() || null, ar: ar.trim() || null, ckb: ckb.trim() || null };
}

function money(typed: string, currency: Money['currency']): Money | null {
  return typed.trim() ? { amount: amountOf(typed) ?? typed, currency } : null;
}

let made = 0;
export function newCriterion(): Criterion {
  made += 1;
  return { key: `new-${made}`, words: noWords, weight: '' };
}
