import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { isolated, useFormats } from '../../i18n/useFormats';
import { Failure } from '../../ui/Failure';
import { Icon } from '../../ui/Icon';
import { Note, Status } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Waiting } from '../../ui/Waiting';
import { ActDialog } from './ActDialog';
import { PaymentSheet } from './PaymentSheet';
import { type PaymentList, pay, paymentListQuery, withdraw } from './queries';
import { tones, useGivingWords } from './useGivingWords';

/** One list: looked through, printed to be signed, and paid by somebody who did not prepare it. */
export function PaymentListPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const found = useQuery(paymentListQuery(id));
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data)
    return found.error ? <Failure error={found.error} again={() => void found.refetch()} /> : <Waiting />;
  return <One list={found.data} />;
}

function One({ list }: { list: PaymentList }) {
  const { t } = useTranslation();
  const me = useMe();
  const { moment } = useFormats();
  const words = useGivingWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'pay' | 'withdraw'>();
  const waits = list.state === 'PREPARED';
  const mine = list.preparedBy.subject === me.subject;
  const pays = me.mayIn(list.centreId, 'PAYMENT_LIST_PAY');
  const by = (account: { displayName?: string | null }) => isolated(account.displayName ?? t('history.somebody'));
  const done = async (after: PaymentList | undefined) => {
    setAsking(undefined);
    if (!after) return;
    queries.setQueryData(paymentListQuery(list.id).queryKey, after);
    await queries.invalidateQueries({ queryKey: ['payment-lists', 'of'] });
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
            <button type="button" className="btn" onClick={() => setAsking('withdraw')}>
              {t('payments.withdraw')}
            </button>
          )}
          {list.state !== 'WITHDRAWN' && (
            <button type="button" className={pays && waits ? 'btn' : 'btn primary'} onClick={() => window.print()}>
              <Icon name="print" />
              {t('kit.print')}
            </button>
          )}
          {waits && pays && !mine && (
            <button type="button" className="btn primary" onClick={() => setAsking('pay')}>
              {t('payments.pay')}
            </button>
          )}
        </>
      }
    >
      {waits && (
        <div className="acts">
          <Note tone="lapis">{t(mine ? 'payments.somebodyElsePays' : 'payments.checkFirst')}</Note>
        </div>
      )}
      <PaymentSheet list={list} />
      <p className="small dots">
        <span>{t('payments.preparedBy', { by: by(list.preparedBy), when: moment(list.preparedAt) })}</span>
        {list.paidBy && list.paidAt && (
          <span>{t('payments.paidBy', { by: by(list.paidBy), when: moment(list.paidAt) })}</span>
        )}
      </p>
      {asking && (
        <ActDialog
          act={t(asking === 'pay' ? 'payments.pay' : 'payments.withdraw')}
          why={
            asking === 'pay'
              ? t('payments.payWhy', { total: words.money(list.total), count: list.lines.length })
              : t('payments.withdrawWhy')
          }
          send={() => (asking === 'pay' ? pay : withdraw)(list)}
          onClose={(after) => void done(after)}
        />
      )}
    </Page>
  );
}
