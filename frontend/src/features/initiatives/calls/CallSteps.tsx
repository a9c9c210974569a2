import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantCall } from '../../../api/contract';
import { readGrantCallQuery } from '../../../api/gen/queries.gen';
import {
  approveGrantCallOpening,
  cancelGrantCall,
  cancelGrantCallOpening,
  refuseGrantCallOpening,
  requestGrantCallOpening,
} from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { useMe } from '../../../auth/me';
import { ActDialog } from '../../../ui/ActDialog';
import { DecisionCard } from '../../../ui/DecisionCard';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';
import { ReasonDialog } from '../ReasonDialog';
import { useCallWords } from './useCallWords';

type Props = { call: GrantCall; onDone: (call: GrantCall) => void };

/** What comes next: one person asks to open it, another opens it or sends it back. */
export function CallSteps({ call, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCallWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<'open' | 'withdraw'>();
  const writes = me.mayIn(call.centreId, 'GRANT_MANAGE');
  const decides = me.mayIn(call.centreId, 'GRANT_APPROVE');
  const waits = call.opening?.state === 'OPEN';
  const over = call.state === 'WITHDRAWN' || call.state === 'DECIDED';
  const on = { path: { grantCallId: call.id }, headers: seen(call) };
  const takingBack = useDeed({ mutationFn: () => cancelGrantCallOpening(on), onSuccess: onDone });
  if (!call.opening && !(writes && !over)) return null;
  return (
    <section>
      <h2 className="bar">{t('initiativeCalls.next')}</h2>
      {call.opening && (
        <DecisionCard
          decision={call.opening}
          reader={me.subject}
          what={t('initiativeCalls.toOpen')}
          follows={call.budget && t('initiativeCalls.openFollows', { budget: words.money(call.budget) })}
          approve={
            decides
              ? {
                  label: t('initiativeCalls.open'),
                  ask: { title: t('initiativeCalls.openTitle'), says: t('initiativeCalls.openSays') },
                  send: () => approveGrantCallOpening(on),
                }
              : undefined
          }
          refuse={
            decides
              ? {
                  label: t('initiativeCalls.sendBack'),
                  send: (reason) => refuseGrantCallOpening({ ...on, body: reason ? { reason } : {} }),
                }
              : undefined
          }
          onDone={onDone}
          refresh={() =>
            queries.invalidateQueries({ queryKey: readGrantCallQuery({ path: { grantCallId: call.id } }).queryKey })
          }
        />
      )}
      <Reason error={takingBack.error} />
      {writes && !over && (
        <div className="acts">
          {waits && (
            <button
              type="button"
              className="btn"
              aria-disabled={takingBack.isPending}
              onClick={() => takingBack.send(undefined)}
            >
              {t('initiativeCalls.takeBack')}
            </button>
          )}
          {call.state === 'DRAFT' && !waits && (
            <button type="button" className="btn primary" onClick={() => setAsking('open')}>
              {t('initiativeCalls.askToOpen')}
            </button>
          )}
          <button type="button" className="btn" onClick={() => setAsking('withdraw')}>
            {t('initiativeCalls.withdraw')}
          </button>
        </div>
      )}
      {asking === 'open' && (
        <ActDialog
          title={t('initiativeCalls.askToOpen')}
          act={t('initiativeCalls.askToOpen')}
          says={t('initiativeCalls.askSays')}
          send={() => requestGrantCallOpening(on)}
          onDone={(after) => {
            setAsking(undefined);
            onDone(after);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'withdraw' && (
        <ReasonDialog
          act={t('initiativeCalls.withdraw')}
          says={t('initiativeCalls.withdrawSays')}
          send={(reason) => cancelGrantCall({ ...on, body: { reason } })}
          onDone={(after) => {
            setAsking(undefined);
            onDone(after);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}
