import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaymentList } from '../../api/contract';
import { readPaymentListQuery } from '../../api/gen/queries.gen';
import { confirmPayment, endPaymentList } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { isRefusal } from '../../api/problem';
import { asking } from '../../api/under';
import { useMe } from '../../auth/me';
import { ActDialog } from '../../ui/ActDialog';
import { DecisionCard } from '../../ui/DecisionCard';
import { Icon } from '../../ui/Icon';
import { Status } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { PaymentSheet } from './PaymentSheet';
import { tones, useGivingWords } from './useGivingWords';

/** One list: looked through, printed to be signed, and paid by somebody who did not prepare it. */
export function PaymentListPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const found = useQuery(readPaymentListQuery({ path: { paymentListId: id } }));
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;
  return <One list={found.data} />;
}

function One({ list }: { list: PaymentList }) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useGivingWords();
  const queries = useQueryClient();
  const [withdrawing, setWithdrawing] = useState(false);
  const waits = list.state === 'PREPARED';
  const mine = list.decision.askedBy?.subject === me.subject;
  const pays = me.mayIn(list.centreId, 'PAYMENT_LIST_PAY');
  const done = async (after: PaymentList) => {
    setWithdrawing(false);
    queries.setQueryData(readPaymentListQuery({ path: { paymentListId: list.id } }).queryKey, after);
    await queries.invalidateQueries(asking('listPaymentLists'));
  };
  return (
    <Page
      title={t(`paymentKind.${list.kind}`)}
      above={
        <Link className="back" to="/centres/$id/payments" params={{ id: list.centreId }}>
          <Icon name="back" />
          {t('payments.title')}
        </Link>
      }
      below={
        <p className="dots">
          <span>
            <bdi>{words.course(list)}</bdi>
          </span>
          <span>{words.days(list)}</span>
          <Status {...tones[list.state]}>{t(`paymentState.${list.state}`)}</Status>
        </p>
      }
      actions={
        <>
          {waits && me.mayIn(list.centreId, 'PAYMENT_LIST_PREPARE') && (
            <button type="button" className="btn" onClick={() => setWithdrawing(true)}>
              {t('payments.withdraw')}
            </button>
          )}
          {list.state !== 'WITHDRAWN' && (
            <button type="button" className={pays && waits ? 'btn' : 'btn primary'} onClick={() => window.print()}>
              <Icon name="print" />
              {t('kit.print')}
            </button>
          )}
        </>
      }
    >
      <DecisionCard
        decision={list.decision}
        reader={me.subject}
        what={t('payments.checkFirst')}
        barred={mine ? t('payments.somebodyElsePays') : undefined}
        words={{ asked: 'payments.preparedBy', approved: 'payments.paidBy' }}
        approve={
          pays
            ? {
                label: t('payments.pay'),
                ask: {
                  title: t('payments.pay'),
                  says: t('payments.payWhy', { total: words.money(list.total), count: list.lines.length }),
                },
                send: () => confirmPayment({ path: { paymentListId: list.id }, headers: seen(list) }),
              }
            : undefined
        }
        onDone={done}
        refresh={() => queries.invalidateQueries(asking('listPaymentLists', 'readPaymentList'))}
      />
      <PaymentSheet list={list} />
      {withdrawing && (
        <ActDialog
          title={t('payments.withdraw')}
          act={t('payments.withdraw')}
          says={t('payments.withdrawWhy')}
          send={() => endPaymentList({ path: { paymentListId: list.id }, headers: seen(list) })}
          onDone={done}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </Page>
  );
}
