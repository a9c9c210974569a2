import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationHandOverReceipt } from '../../api/contract';
import { createMediationHandOver } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { DisputeForm } from './DisputeForm';
import { SealedPage } from './SealedPage';

/** Sends on what somebody told at the desk. It can be sent and not read again, and says so before and after. */
export function HandOverPage() {
  const { t } = useTranslation();
  const { may } = useMe();
  const { moment } = useFormats();
  const [receipt, setReceipt] = useState<MediationHandOverReceipt>();
  return (
    <SealedPage
      title={t('mediation.handOver')}
      narrow
      actions={
        <Link className="btn quiet" to="/mediation/forms">
          <Icon name="print" />
          {t('paperForms.title')}
        </Link>
      }
    >
      {receipt ? (
        <Note tone="reed" role="status">
          <b>{t('mediation.sent', { when: moment(receipt.receivedAt) })}</b>
          <p>{t('mediation.sentWhy')}</p>
          <div className="acts">
            {may('PARTICIPANT_SEARCH') && (
              <Link className="btn primary" to="/desk">
                {t('today.desk')}
              </Link>
            )}
            <button type="button" className="btn" onClick={() => setReceipt(undefined)}>
              {t('mediation.handOverAnother')}
            </button>
          </div>
        </Note>
      ) : (
        <>
          <Note tone="lapis" icon="lock">
            {t('mediation.handOverWhy')}
          </Note>
          <DisputeForm
            needs="MEDIATION_HAND_OVER"
            submit={t('mediation.send')}
            save={(dispute, key) => createMediationHandOver({ headers: once(key), body: dispute })}
            onDone={setReceipt}
          />
        </>
      )}
    </SealedPage>
  );
}
