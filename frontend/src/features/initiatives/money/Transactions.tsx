import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerAccount, LedgerTransaction } from '../../../api/contract';
import { listLedgerTransactionsPages } from '../../../api/gen/queries.gen';
import { useMe } from '../../../auth/me';
import { leftToRight, useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { SelectField } from '../../../ui/Field';
import { More } from '../../../ui/More';
import { Empty, Status } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { ReverseDialog } from './ReverseDialog';
import { type Stage, stages } from './stages';
import { useMoved } from './useMoved';
import type { useMoneyWords } from './useMoneyWords';

type Words = ReturnType<typeof useMoneyWords>;
type Props = {
  centreId: string;
  account: string | undefined;
  accounts: readonly LedgerAccount[];
  words: Words;
  onAccount: (id: string | undefined) => void;
};

/** Everything that happened to the money, what was entered last first. */
export function Transactions({ centreId, account, accounts, words, onAccount }: Props) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const list = useInfiniteQuery(
    listLedgerTransactionsPages({ path: { centreId }, query: { accountId: account, limit: 50 } }),
  );
  const [reversing, setReversing] = useState<LedgerTransaction>();
  const transactions = list.data?.pages.flatMap((page) => page.items) ?? [];
  const keeps = mayIn(centreId, 'LEDGER_KEEP');
  const shown = accounts.filter(({ kind }) => stages.includes(kind as Stage));
  return (
    <section>
      <h2 className="bar">{t('initiativeMoney.happened')}</h2>
      {shown.length > 1 && (
        <div className="filters">
          <SelectField
            label={t('initiativeMoney.where')}
            value={account ?? ''}
            onChange={(id) => onAccount(id || undefined)}
            options={[
              { value: '', label: t('initiativeMoney.everywhere') },
              ...shown.map((one) => ({ value: one.id, label: words.accountOf(one) })),
            ]}
          />
        </div>
      )}
      <QueryState of={list} />
      {list.data && transactions.length === 0 && (
        <Empty icon="list">
          <p>{t(account ? 'initiativeMoney.nothingThere' : 'initiativeMoney.nothing')}</p>
        </Empty>
      )}
      {transactions.length > 0 && (
        <div className="scroll">
          <table className="fold money-journal">
            <caption className="sr">{t('initiativeMoney.happened')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('initiativeMoney.event')}</th>
                <th scope="col" className="num">
                  {t('initiativeMoney.amount')}
                </th>
                <th scope="col">{t('initiativeMoney.counts')}</th>
                <th scope="col">{t('initiativeMoney.entered')}</th>
                {keeps && (
                  <th scope="col">
                    <span className="sr">{t('initiativeMoney.undo')}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {transactions.map((one) => (
                <Row
                  key={one.id}
                  one={one}
                  account={account}
                  words={words}
                  onReverse={keeps ? () => setReversing(one) : undefined}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More list={list}>
        {list.data &&
          !list.hasNextPage &&
          transactions.length > 0 &&
          t('initiativeMoney.count', { count: transactions.length })}
      </More>
      {reversing && <ReverseDialog transaction={reversing} onClose={() => setReversing(undefined)} />}
    </section>
  );
}

type RowProps = {
  one: LedgerTransaction;
  account: string | undefined;
  words: Words;
  onReverse: (() => void) | undefined;
};

function Row({ one, account, words, onReverse }: RowProps) {
  const { t } = useTranslation();
  const { day, moment } = useFormats();
  const moved = useMoved();
  const { kind, text, movedFrom, reversedBy, reservedUntil, rate, enteredBy } = one;
  const subject = one.postings.map(words.subjectOf).find(Boolean);
  const byHand = kind === 'RECEIVE' || kind === 'EXCHANGE';
  return (
    <tr className={reversedBy ? 'undone' : undefined}>
      <th scope="row">
        <span className="money-what">{t(`auditPurpose.${kind}`)}</span>
        <Dots
          className="small"
          of={[
            subject && <bdi key="subject">{subject}</bdi>,
            text && <bdi key="text">{text}</bdi>,
            reservedUntil && t('kit.until', { when: day(reservedUntil) }),
            rate && t('initiativeMoney.atRate', { rate: leftToRight(`1 : ${rate.rate}`), source: rate.source }),
          ]}
        />
        {reversedBy && (
          <Status tone="saffron" icon="minus">
            {t('initiativeMoney.undone')}
          </Status>
        )}
      </th>
      <td className="num">{moved(one, account)}</td>
      <td className="date">
        {day(one.effectiveOn)}
        {movedFrom && <span className="small">{t('initiativeMoney.movedFrom', { day: day(movedFrom) })}</span>}
      </td>
      <td>
        <Dots
          of={[
            moment(one.enteredAt),
            enteredBy ? (
              <bdi key="by">{enteredBy.displayName ?? t('history.somebody')}</bdi>
            ) : (
              t('initiativeMoney.byItself')
            ),
          ]}
        />
      </td>
      {onReverse && (
        <td className="end">
          {byHand && !reversedBy && (
            <button
              type="button"
              className="btn quiet"
              aria-label={t('initiativeMoney.undoOf', {
                what: t(`auditPurpose.${kind}`),
                amount: moved(one),
              })}
              onClick={onReverse}
            >
              {t('initiativeMoney.undo')}
            </button>
          )}
        </td>
      )}
    </tr>
  );
}
