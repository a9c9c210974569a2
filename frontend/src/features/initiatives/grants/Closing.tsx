import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proposeGrantChange } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { useMe } from '../../../auth/me';
import { ActDialog } from '../../../ui/ActDialog';
import type { GrantProps } from './GrantPage';

/** What still stands in the way of closing, and the way to close once nothing does. */
export function Closing({ grant, onDone }: GrantProps) {
  const { t } = useTranslation();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const { state, signature, unmet, proposal } = grant;
  if (!signature || state === 'CLOSED' || proposal?.decision.state === 'OPEN') return null;
  const free = unmet.length === 0;
  return (
    <section>
      <h2 className="bar">{t('initiativeGrants.closing')}</h2>
      <p className="dim">{t(free ? 'initiativeGrants.canClose' : 'initiativeGrants.cannotClose')}</p>
      {!free && (
        <ul className="grant-unmet">
          {unmet.map(({ code, about, message }) => (
            <li key={`${code} ${about}`}>{message}</li>
          ))}
        </ul>
      )}
      {free && me.mayIn(grant.centreId, 'GRANT_MANAGE') && (
        <div className="acts">
          <button type="button" className="btn" onClick={() => setAsking(true)}>
            {t('initiativeGrants.close')}
          </button>
        </div>
      )}
      {asking && (
        <ActDialog
          title={t('initiativeGrants.close')}
          act={t('initiativeGrants.close')}
          says={t('initiativeGrants.closeSays')}
          send={() =>
            proposeGrantChange({
              path: { grantId: grant.id },
              headers: seen(grant),
              body: { kind: 'CLOSING' },
            })
          }
          onDone={(after) => {
            setAsking(false);
            onDone(after);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
