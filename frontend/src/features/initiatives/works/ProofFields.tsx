import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/Choice';
import { TextField, Wrong } from '../../../ui/Field';
import { Status } from '../../../ui/Note';
import { BringFile } from './BringFile';

export type Proof = {
  proof: 'RECEIPT' | 'WITNESSES';
  receiptId: string;
  receiptNumber: string;
  reason: string;
  first: string;
  second: string;
};

type Props = {
  grantId: string;
  value: Proof;
  onChange: (part: Partial<Proof>) => void;
  errorOf: (field: string) => string | undefined;
};

/** What proves that something was bought: its receipt, or where a shop writes none, two who saw it. */
export function ProofFields({ grantId, value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const error = errorOf('receiptId');
  return (
    <>
      <Choice
        id="proof"
        label={t('initiativeWorks.proof')}
        stack
        value={value.proof}
        onChange={(proof) => onChange({ proof })}
        options={[
          { value: 'RECEIPT', label: t('initiativeWorks.byReceipt') },
          { value: 'WITNESSES', label: t('initiativeWorks.byWitnesses') },
        ]}
      />
      {value.proof === 'RECEIPT' ? (
        <>
          <div className="field" id="receiptId" tabIndex={-1}>
            {value.receiptId ? (
              <Status tone="reed" icon="check">
                {t('initiativeWorks.receiptThere')}
              </Status>
            ) : (
              <BringFile
                grantId={grantId}
                kind="RECEIPT"
                label={t('initiativeWorks.bringReceipt')}
                onDone={({ id }) => onChange({ receiptId: id })}
              />
            )}
            {error && <Wrong>{error}</Wrong>}
          </div>
          <TextField
            id="receiptNumber"
            label={t('initiativeWorks.receiptNumber')}
            optional
            maxLength={60}
            value={value.receiptNumber}
            onChange={(receiptNumber) => onChange({ receiptNumber })}
            error={errorOf('receiptNumber')}
          />
        </>
      ) : (
        <>
          <TextField
            id="unproven-reason"
            label={t('initiativeWorks.whyNoReceipt')}
            maxLength={200}
            value={value.reason}
            onChange={(reason) => onChange({ reason })}
            error={errorOf('unproven-reason')}
          />
          <TextField
            id="unproven-witnesses-0"
            label={t('networks.firstWitness')}
            maxLength={120}
            value={value.first}
            onChange={(first) => onChange({ first })}
            error={errorOf('unproven-witnesses-0')}
          />
          <TextField
            id="unproven-witnesses-1"
            label={t('networks.secondWitness')}
            maxLength={120}
            value={value.second}
            onChange={(second) => onChange({ second })}
            error={errorOf('unproven-witnesses-1')}
          />
        </>
      )}
    </>
  );
}
