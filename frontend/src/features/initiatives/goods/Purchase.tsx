import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant, GrantInstalment, GrantPurchase } from '../../../api/contract';
import { listGrantPurchasesQuery } from '../../../api/gen/queries.gen';
import { createGrantPurchase } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { items } from '../../../api/items';
import { under } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';
import { Deliver } from './Deliver';
import { PurchaseFacts } from './PurchaseFacts';
import { PurchaseForm } from './PurchaseForm';

type Props = { grant: Grant; instalment: GrantInstalment };

/** What is bought for one instalment of goods, from the first quote until the network has it. */
export function Purchase({ grant, instalment }: Props) {
  const queries = useQueryClient();
  const found = useQuery(items(listGrantPurchasesQuery({ path: { grantId: grant.id } })));
  const refresh = () => queries.invalidateQueries(under('Support'));
  if (!found.data) return <QueryState of={found} />;
  const purchase = found.data.find(({ instalmentId }) => instalmentId === instalment.id);
  if (purchase) return <Begun grant={grant} instalment={instalment} purchase={purchase} onDone={refresh} />;
  return instalment.state === 'APPROVED' && <Begin grant={grant} instalmentId={instalment.id} onDone={refresh} />;
}

function Begin({ grant, instalmentId, onDone }: { grant: Grant; instalmentId: string; onDone: () => unknown }) {
  const { t } = useTranslation();
  const me = useMe();
  const [key] = useState(() => crypto.randomUUID());
  const beginning = useDeed({
    mutationFn: () => createGrantPurchase({ path: { grantId: grant.id }, headers: once(key), body: { instalmentId } }),
    onSuccess: onDone,
  });
  return (
    <>
      <p className="small">{t('initiativeGoods.nothingYet')}</p>
      <Reason error={beginning.error} />
      {grant.state === 'ACTIVE' && me.mayIn(grant.centreId, 'GRANT_MANAGE') && (
        <div className="acts">
          <button
            type="button"
            className="btn primary"
            aria-disabled={beginning.isPending}
            onClick={() => beginning.send(undefined)}
          >
            {t('initiativeGoods.begin')}
          </button>
        </div>
      )}
    </>
  );
}

function Begun({ grant, instalment, purchase, onDone }: Props & { purchase: GrantPurchase; onDone: () => unknown }) {
  const { t } = useTranslation();
  const me = useMe();
  const [writing, setWriting] = useState(false);
  const waits = instalment.state === 'APPROVED' && purchase.state === 'OPEN';
  const open = waits && grant.state === 'ACTIVE';
  const named: Record<string, string> = {
    '/deliveredOn': t('initiativeGoods.deliveredOn'),
    '/receivedBy': t('initiativeGoods.receivedBy'),
  };
  if (writing)
    return (
      <div className="in-place">
        <PurchaseForm
          grant={grant}
          purchase={purchase}
          onDone={async () => {
            await onDone();
            setWriting(false);
          }}
          onCancel={() => setWriting(false)}
        />
      </div>
    );
  return (
    <>
      <PurchaseFacts grant={grant} purchase={purchase} />
      <Link
        className="btn quiet flush"
        to="/initiatives/grants/$id/papers"
        params={{ id: grant.id }}
        search={{ paper: 'goods', part: instalment.id }}
      >
        <Icon name="print" />
        {t('initiativePaper.goods')}
      </Link>
      {waits && purchase.unmet.length > 0 && (
        <Note tone="saffron">
          <b>{t('initiativeGoods.before')}</b>
          <ul>
            {purchase.unmet.map(({ pointer, code, message }) => (
              <li key={`${pointer} ${code}`}>{named[pointer] ? `${named[pointer]}: ${message}` : message}</li>
            ))}
          </ul>
        </Note>
      )}
      {open && me.mayIn(grant.centreId, 'GRANT_MANAGE') && (
        <div className="acts">
          <button type="button" className="btn" onClick={() => setWriting(true)}>
            {t('initiativeGoods.write')}
          </button>
        </div>
      )}
      {open && me.mayIn(grant.centreId, 'GRANT_PAY') && (
        <Deliver purchase={purchase} request={instalment.request} onDone={onDone} />
      )}
    </>
  );
}
