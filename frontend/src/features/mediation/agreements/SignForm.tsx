import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type MediationAgreement,
  type MediationParty,
  type SignatureWay,
  signatureWayValues,
} from '../../../api/contract';
import { recordMediationSignature } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { under } from '../../../api/under';
import { Choice } from '../../../ui/Choice';
import { SelectField, TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { draftOf } from '../Draft';

/** How much of the code on the paper is compared: as much as nobody copies wrongly. */
const COMPARED = 8;

type Values = { partyId: string; signedBy: string; way: SignatureWay; witness: string; code: string };

type Props = {
  caseId: string;
  agreement: MediationAgreement;
  /** Who has not signed yet. */
  parties: readonly MediationParty[];
  onClose: () => void;
};

/** A party signed the paper: whose hand it was, who was there, and that the paper carries this text and no other. */
export function SignForm({ caseId, agreement, parties, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const hash = agreement.hash ?? '';
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.details?.name ?? '';
  const first = parties[0]?.id ?? '';
  const begin: Values = { partyId: first, signedBy: nameOf(first), way: 'SIGNED', witness: '', code: '' };
  const isThisText = ({ code }: Values) => code.trim().length >= COMPARED && hash.startsWith(code.trim().toLowerCase());
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ partyId, signedBy, way, witness }, _, key) =>
        recordMediationSignature({
          path: { caseId, agreementId: agreement.id },
          headers: once(key),
          body: { partyId, signedBy: signedBy.trim(), way, witness: witness.trim() || null, hash },
        })
      }
      faultsOf={(values) => ({
        ...(!values.signedBy.trim() && { signedBy: t('mediation.nameMissing') }),
        ...(values.way !== 'SIGNED' && !values.witness.trim() && { witness: t('mediation.witnessMissing') }),
        ...(!isThisText(values) && { code: t('mediation.codeOdd') }),
      })}
      fieldOf={(pointer) => (pointer.endsWith('/hash') ? 'code' : pointer.split('/').at(-1) || undefined)}
      draft={draftOf('SIGNATURE', caseId, agreement.id)}
      submit={t('agreementForm.sign')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <SelectField
            id="partyId"
            label={t('mediation.whoSigned')}
            value={values.partyId}
            onChange={(partyId) => change({ partyId, signedBy: nameOf(partyId) })}
            options={parties.map(({ id, details }) => ({ value: id, label: details?.name ?? '' }))}
            error={errorOf('partyId')}
          />
          <TextField
            id="signedBy"
            label={t('mediation.signedByHand')}
            maxLength={160}
            value={values.signedBy}
            onChange={(signedBy) => change({ signedBy })}
            error={errorOf('signedBy')}
          />
          <Choice
            label={t('mediation.how')}
            value={values.way}
            onChange={(way) => change({ way })}
            options={signatureWayValues.map((value) => ({ value, label: t(`signatureWay.${value}`) }))}
          />
          <TextField
            id="witness"
            label={t('mediation.witness')}
            optional={values.way === 'SIGNED'}
            maxLength={160}
            value={values.witness}
            onChange={(witness) => change({ witness })}
            error={errorOf('witness')}
          />
          <TextField
            id="code"
            label={t('mediation.codeOnPaper')}
            hint={t('mediation.codeHint')}
            dir="ltr"
            value={values.code}
            onChange={(code) => change({ code })}
            error={errorOf('code')}
          />
        </>
      )}
    </RecordForm>
  );
}
