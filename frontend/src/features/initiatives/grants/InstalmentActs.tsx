import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantInstalment } from '../../../api/contract';
import { decideGrantInstalment, requestGrantInstalment } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { useMe } from '../../../auth/me';
import { useMoney } from '../../../i18n/amounts';
import { DecisionCard } from '../../../ui/DecisionCard';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';
import { useNeeded } from '../ReasonDialog';
import { FailForm } from './FailForm';
import type { GrantProps } from './GrantPage';
import { PayForm } from './PayForm';
import { Reversal } from './Reversal';

type Props = GrantProps & { instalment: GrantInstalment };

/** One asks, a second approves, a third pays: each is shown their own step. */
export function InstalmentActs({ instalment, grant, onDone, refresh }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const money = useMoney();
  const [writing, setWriting] = useState<'pay' | 'fail'>();
  const { state, means, request, reversal, unmet, amount } = instalment;
  const reported = reversal?.decision.state === 'OPEN';
  const path = { grantId: grant.id, instalmentId: instalment.id };
  const on = { path, headers: seen(grant) };
  const asking = useDeed({ mutationFn: () => requestGrantInstalment(on), onSuccess: onDone });
  const decides = me.mayIn(grant.centreId, 'GRANT_APPROVE');
  const pays = me.mayIn(grant.centreId, 'GRANT_PAY') && means !== 'GOODS';
  const needed = useNeeded();
  const involved = [request?.askedBy?.subject, request?.decidedBy?.subject].includes(me.subject);
  const due = state === 'APPROVED' || state === 'PAYMENT_FAILED';
  const over = grant.state === 'CLOSED' || grant.state === 'CANCELLED';
  const end = {
    onDone: (after: typeof grant) => [setWriting(undefined), onDone(after)],
    onCancel: () => setWriting(undefined),
  };
  return (
    <>
      {request && (
        <DecisionCard
          decision={request}
          reader={me.subject}
          what={t('initiativeGrants.toApprove', { amount: money(amount) })}
          follows={t('initiativeGrants.approveFollows')}
          approve={
            decides
              ? {
                  label: t('initiativeGrants.approve'),
                  send: () => decideGrantInstalment({ ...on, body: { approved: true } }),
                }
              : undefined
          }
          refuse={
            decides
              ? {
                  label: t('initiativeCalls.sendBack'),
                  needed,
                  send: (reason) => decideGrantInstalment({ ...on, body: { approved: false, reason } }),
                }
              : undefined
          }
          onDone={onDone}
          refresh={refresh}
        />
      )}
      {reversal && (reported || reversal.decision.state === 'REFUSED') && (
        <Reversal grant={grant} instalmentId={instalment.id} reversal={reversal} onDone={onDone} refresh={refresh} />
      )}
      <Reason error={asking.error} />
      {state === 'PLANNED' &&
        grant.state === 'ACTIVE' &&
        unmet.length === 0 &&
        me.mayIn(grant.centreId, 'GRANT_MANAGE') && (
          <div className="acts">
            <button
              type="button"
              className="btn primary"
              aria-disabled={asking.isPending}
              onClick={() => asking.send(undefined)}
            >
              {t('initiativeGrants.ask')}
            </button>
          </div>
        )}
      {pays && due && involved && <p className="small">{t('initiativeGrants.thirdPays')}</p>}
      {pays && !writing && !over && (
        <div className="acts">
          {due && !involved && grant.state === 'ACTIVE' && unmet.length === 0 && (
            <button type="button" className="btn primary" onClick={() => setWriting('pay')}>
              {t(state === 'APPROVED' ? 'initiativeGrants.pay' : 'initiativeGrants.payAgain')}
            </button>
          )}
          {((state === 'PAID' && !reported) || due) && !(due && involved) && (
            <button type="button" className="btn" onClick={() => setWriting('fail')}>
              {t(state === 'PAID' ? 'initiativeGrants.cameBack' : 'initiativeGrants.failed')}
            </button>
          )}
        </div>
      )}
      {writing === 'pay' && <PayForm path={path} means={means} {...end} />}
      {writing === 'fail' && <FailForm path={path} paid={state === 'PAID'} means={means} {...end} />}
    </>
  );
}
