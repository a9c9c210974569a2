import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Grant, GrantExpense } from '../../../api/contract';
import { listGrantExpensesQuery } from '../../../api/gen/queries.gen';
import { decideGrantExpense, readGrantEvidence } from '../../../api/gen/sdk.gen';
import { under } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { useMoney } from '../../../i18n/amounts';
import { isolated, useFormats } from '../../../i18n/useFormats';
import { download } from '../../../ui/csvFile';
import { DecisionCard } from '../../../ui/DecisionCard';
import { Dots } from '../../../ui/Dots';
import { Icon } from '../../../ui/Icon';
import { ListAndForm } from '../../../ui/ListAndForm';
import { Empty } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';
import { useNeeded } from '../ReasonDialog';
import { hundredths } from '../sums';
import { ExpenseForm } from './ExpenseForm';

/** What was bought, with its receipts, and what is still to be told. */
export function Expenses({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const me = useMe();
  const money = useMoney();
  const queries = useQueryClient();
  const found = useQuery(listGrantExpensesQuery({ path: { grantId: grant.id } }));
  const refresh = () => queries.invalidateQueries(under('Support'));
  if (!found.data) return <QueryState of={found} />;
  const { items, openOfPaid, openOfDelivered } = found.data;
  const open = [openOfPaid, openOfDelivered].filter(({ amount }) => hundredths(amount) > 0n);
  const hands =
    open.length > 0 && ['ACTIVE', 'SUSPENDED'].includes(grant.state) && me.mayIn(grant.centreId, 'GRANT_MANAGE');
  return (
    <ListAndForm
      title={t('initiativeWorks.expenses')}
      add={hands ? t('initiativeWorks.addExpense') : undefined}
      form={(_, close) => (
        <ExpenseForm
          grant={grant}
          open={found.data}
          onDone={async () => {
            await refresh();
            close(true);
          }}
          onCancel={() => close(false)}
        />
      )}
    >
      {() => (
        <>
          {open.length > 0 && (
            <p className="dim">
              <Dots
                of={[
                  hundredths(openOfPaid.amount) > 0n && t('initiativeWorks.openOfPaid', { amount: money(openOfPaid) }),
                  hundredths(openOfDelivered.amount) > 0n &&
                    t('initiativeWorks.openOfDelivered', { amount: money(openOfDelivered) }),
                ]}
              />
            </p>
          )}
          {items.length === 0 && (
            <Empty icon="file">
              <p>{t('initiativeWorks.noExpenses')}</p>
            </Empty>
          )}
          <ul className="grant-parts">
            {items.map((expense) => (
              <Expense key={expense.id} expense={expense} centreId={grant.centreId} onDone={refresh} />
            ))}
          </ul>
        </>
      )}
    </ListAndForm>
  );
}

type Props = { expense: GrantExpense; centreId: string; onDone: () => unknown };

function Expense({ expense, centreId, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const money = useMoney();
  const needed = useNeeded();
  const { day } = useFormats();
  const { id, spentOn, what, amount, source, receipt, receiptNumber, unproven, decision } = expense;
  const decides = me.mayIn(centreId, 'GRANT_APPROVE');
  const opening = useDeed({
    mutationFn: (evidence: string) => readGrantEvidence({ path: { grantEvidenceId: evidence }, parseAs: 'blob' }),
    onSuccess: (file) => download(file, `receipt-${spentOn}.${file.type.split('/')[1] ?? 'pdf'}`),
  });
  return (
    <li>
      <div className="grant-head">
        <h3>
          <bdi>{what}</bdi>
        </h3>
        <b>{money(amount)}</b>
      </div>
      <Dots
        className="small"
        of={[
          day(spentOn),
          t(`expenseSource.${source}`),
          receiptNumber && t('initiativeWorks.receiptNumberIs', { number: receiptNumber }),
          unproven && t('initiativeWorks.unproven', { reason: unproven.reason }),
          unproven && t('initiativeGrants.seenBy', { names: unproven.witnesses.map(isolated).join(t('history.and')) }),
        ]}
      />
      {receipt && (
        <button
          type="button"
          className="btn quiet flush"
          aria-label={t('initiativeWorks.receiptOf', { what: what })}
          aria-disabled={opening.isPending}
          onClick={() => opening.send(receipt.id)}
        >
          <Icon name="file" />
          {t('initiativeWorks.receipt')}
        </button>
      )}
      <Reason error={opening.error} />
      <DecisionCard
        decision={decision}
        reader={me.subject}
        what={t('initiativeWorks.expenseWaits')}
        follows={t('initiativeWorks.expenseFollows')}
        approve={
          decides
            ? {
                label: t('initiativeGrants.approve'),
                send: () => decideGrantExpense({ path: { grantExpenseId: id }, body: { approved: true } }),
              }
            : undefined
        }
        refuse={
          decides
            ? {
                label: t('initiativeWorks.refuse'),
                needed,
                send: (reason) =>
                  decideGrantExpense({ path: { grantExpenseId: id }, body: { approved: false, reason } }),
              }
            : undefined
        }
        onDone={onDone}
        refresh={onDone}
      />
    </li>
  );
}
