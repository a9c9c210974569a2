import { useTranslation } from 'react-i18next';
import type { Certificate } from '../../api/contract';
import { endCertificate } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { shownName } from './naming';

const SHORTEST = 5;

/** A paper that was issued counts no more: said once, with a reason, and another can be issued in its place. */
export function RevokeDialog({ certificate, onClose }: { certificate: Certificate; onClose: (done: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('certificates.revokeOf', { name: shownName(certificate) })} onClose={() => onClose(false)}>
      <p className="after">{t('certificates.revokeWhy')}</p>
      <RecordForm
        begin={{ values: { reason: '' } }}
        save={({ reason }) =>
          endCertificate({
            path: { certificateId: certificate.id },
            headers: seen(certificate),
            body: { reason: reason.trim() },
          })
        }
        faultsOf={({ reason }) => ({
          ...(reason.trim().length < SHORTEST && { reason: t('certificates.reasonMissing') }),
        })}
        submit={t('certificates.revoke')}
        onDone={() => onClose(true)}
        onCancel={() => onClose(false)}
      >
        {({ values, change, errorOf }) => (
          <TextField
            id="reason"
            label={t('certificates.reason')}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            error={errorOf('reason')}
          />
        )}
      </RecordForm>
    </Dialog>
  );
}
