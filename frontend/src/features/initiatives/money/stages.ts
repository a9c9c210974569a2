import type { LedgerAccount, LedgerTransaction, Money } from '../../../api/contract';
import { currencyValues } from '../../../api/contract';
import { moneyOf, sumOf } from '../sums';

/** Where money can stand on its way, in the order of the way; what is still free comes last. */
export const stages = [
  'CALL',
  'GRANT',
  'CASH_BOX',
  'PAID',
  'DELIVERED',
  'ACCOUNTED_FOR',
  'RETURNED',
  'CONTRIBUTION',
] as const;
export type Stage = (typeof stages)[number];

export type Standing = {
  currency: Money['currency'];
  /** What is anywhere on the way. */
  total: Money;
  received: Money;
  /** What became another currency, or came from one where it is below zero; undefined where nothing was exchanged. */
  exchanged?: Money;
  parts: Record<Stage, Money>;
};

/** The balances of the accounts as one way of money for each currency, with what the double entry needs left out. */
export function standingsOf(accounts: readonly LedgerAccount[]): Standing[] {
  return currencyValues.flatMap((currency) => {
    const mine = accounts.filter(({ balance }) => balance.currency === currency);
    if (mine.length === 0) return [];
    const sum = (...kinds: LedgerAccount['kind'][]) =>
      sumOf(mine.filter(({ kind }) => kinds.includes(kind)).map(({ balance }) => balance.amount));
    const exchanged = sum('EXCHANGE', 'EXCHANGE_DIFFERENCE');
    return [
      {
        currency,
        total: moneyOf(sum(...stages), currency),
        received: moneyOf(-sum('FUNDER'), currency),
        exchanged: exchanged === 0n ? undefined : moneyOf(exchanged, currency),
        parts: Object.fromEntries(stages.map((stage) => [stage, moneyOf(sum(stage), currency)])) as Record<
          Stage,
          Money
        >,
      },
    ];
  });
}

/** What a transaction moved; of an exchange what was given and what came. Of one account, what it got or gave. */
export function movedBy({ kind, postings }: LedgerTransaction, accountId?: string): readonly Money[] {
  const ofAccount = postings.filter((posting) => posting.accountId === accountId);
  if (accountId) return ofAccount.map(({ amount }) => amount);
  const exchange = postings.some((posting) => posting.kind === 'EXCHANGE');
  if (exchange || kind === 'EXCHANGE')
    return postings
      .filter((posting) => posting.kind === 'CONTRIBUTION')
      .map(({ amount }) => ({ ...amount, amount: amount.amount.replace('-', '') }));
  return postings.filter(({ amount }) => !amount.amount.startsWith('-')).map(({ amount }) => amount);
}
