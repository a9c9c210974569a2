import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerNetwork } from '../../../api/contract';
import { openVolunteerNetwork } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { under } from '../../../api/under';
import { ActDialog } from '../../../ui/ActDialog';
import { EndForm } from './EndForm';

/** A network ends, and its file stays; it comes back, and its file is open again. */
export function Ending({ network }: { network: VolunteerNetwork }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  if (network.state !== 'ACTIVE')
    return (
      <p className="acts">
        <button type="button" className="btn" onClick={() => setAsking(true)}>
          {t('networks.back')}
        </button>
        {asking && (
          <ActDialog
            title={t('networks.backTitle')}
            act={t('networks.back')}
            says={t('networks.backWhy')}
            send={() => openVolunteerNetwork({ path: { networkId: network.id }, headers: seen(network) })}
            onDone={async () => {
              await queries.invalidateQueries(under('Support', 'Histories'));
              close();
            }}
            onClose={close}
          />
        )}
      </p>
    );
  if (!asking)
    return (
      <p className="acts">
        <button type="button" className="btn quiet" onClick={() => setAsking(true)}>
          {t('networks.end')}
        </button>
      </p>
    );
  return (
    <section>
      <h2 className="bar">{t('networks.endTitle')}</h2>
      <div className="in-place">
        <EndForm network={network} onClose={close} />
      </div>
    </section>
  );
}
