import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantInstalment, GrantPurchase } from '../../../api/contract';
import { completeGrantPurchase } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { asking } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { useMoney } from '../../../i18n/amounts';
import { ActDialog } from '../../../ui/ActDialog';

type Props = { purchase: GrantPurchase; request: GrantInstalment['request']; onDone: () => unknown };

/** One asked for it, a second approved it, a third delivers it, and everything is written before that. */
export function Deliver({ purchase, request, onDone }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const money = useMoney();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  if ([request?.askedBy?.subject, request?.decidedBy?.subject].includes(me.subject))
    return <p className="small">{t('initiativeGoods.thirdDelivers')}</p>;
  if (purchase.unmet.length > 0) return null;
  const path = { grantId: purchase.grantId, purchaseId: purchase.id };
  return (
    <>
      <div className="acts">
        <button type="button" className="btn primary" onClick={() => setAsked(true)}>
          {t('initiativeGoods.deliver')}
        </button>
      </div>
      {asked && (
        <ActDialog
          title={t('initiativeGoods.deliver')}
          act={t('initiativeGoods.deliver')}
          says={t('initiativeGoods.deliverSays', { amount: money(purchase.amount) })}
          send={() => completeGrantPurchase({ path, headers: seen(purchase) })}
          onDone={async () => {
            setAsked(false);
            await onDone();
          }}
          onError={() => queries.invalidateQueries(asking('listGrantPurchases'))}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
