import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { readGrantAgreementScan, saveGrantAgreementScan } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { itsKind } from '../../../api/scan';
import { stillAsChosen } from '../../../ui/csvFile';
import { Icon } from '../../../ui/Icon';
import { Reason } from '../../../ui/Reason';
import { saveScan } from '../../../ui/scanFile';
import { useDeed } from '../../../ui/useDeed';
import { Bring } from '../Bring';

type Props = { grant: Grant; manages: boolean; onDone: (after: Grant) => void };

/** The scan of what was signed: brought with the signature or, where it was missing, after it; each opening is written down. */
export function AgreementScan({ grant, manages, onDone }: Props) {
  const { t } = useTranslation();
  const path = { grantId: grant.id };
  const saving = useDeed({
    mutationFn: () => readGrantAgreementScan({ path, parseAs: 'blob' }),
    onSuccess: (content) => saveScan(content, t('initiativeGrants.agreementScan')),
  });
  const open = grant.agreedOn && grant.state !== 'CLOSED' && grant.state !== 'CANCELLED';
  return (
    <>
      {grant.agreementScanned && (
        <div>
          <button
            type="button"
            className="btn quiet flush"
            aria-disabled={saving.isPending}
            onClick={() => saving.send(undefined)}
          >
            <Icon name="file" />
            {t('initiativeGrants.saveScan')}
          </button>
          <Reason error={saving.error} />
        </div>
      )}
      {manages && open && !(grant.signature && grant.agreementScanned) && (
        <Bring
          icon="file"
          accept="application/pdf,image/jpeg,image/png"
          label={t(grant.agreementScanned ? 'initiativeGrants.otherScan' : 'initiativeGrants.bringScan')}
          send={async (file) => {
            await stillAsChosen(file);
            return saveGrantAgreementScan({ path, headers: { ...seen(grant), ...itsKind(file) }, body: file });
          }}
          onDone={onDone}
        />
      )}
    </>
  );
}
