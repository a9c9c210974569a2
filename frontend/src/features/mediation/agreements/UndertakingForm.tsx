import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationAgreement, MediationParty } from '../../../api/contract';
import { addMediationUndertaking } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { under } from '../../../api/under';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { SelectField } from '../../../ui/Field';
import { LongField } from '../../../ui/LongField';
import { RecordForm } from '../../../ui/RecordForm';
import { draftOf } from '../Draft';

type Values = { partyId: string; what: string; dueOn: string };

type Props = {
  caseId: string;
  agreement: MediationAgreement;
  parties: readonly MediationParty[];
  onClose: () => void;
};

/** What one party will have done, and until when. */
export function UndertakingForm({ caseId, agreement, parties, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const begin: Values = { partyId: '', what: '', dueOn: '' };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ partyId, what, dueOn }, _, key) =>
        addMediationUndertaking({
          path: { caseId, agreementId: agreement.id },
          headers: once(key),
          body: { partyId, what: what.trim(), dueOn: typedDayOf(dueOn) ?? '' },
        })
      }
      faultsOf={({ partyId, what, dueOn }) => ({
        ...(!partyId && { partyId: t('mediation.partyMissing') }),
        ...(!what.trim() && { what: t('mediation.whatMissing') }),
        ...(!typedDayOf(dueOn) && { dueOn: t('kit.dayOdd') }),
      })}
      draft={draftOf('UNDERTAKING', caseId, agreement.id)}
      submit={t('kit.save')}
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
            label={t('mediation.whoUndertakes')}
            value={values.partyId}
            onChange={(partyId) => change({ partyId })}
            options={[
              { value: '', label: t('form.choose') },
              ...parties.map(({ id, details }) => ({ value: id, label: details?.name ?? '' })),
            ]}
            error={errorOf('partyId')}
          />
          <LongField
            id="what"
            label={t('mediation.what')}
            rows={3}
            maxLength={2_000}
            value={values.what}
            onChange={(what) => change({ what })}
            error={errorOf('what')}
          />
          <DayField
            id="dueOn"
            legend={t('mediation.dueOn')}
            value={values.dueOn}
            onChange={(dueOn) => change({ dueOn })}
            error={errorOf('dueOn')}
          />
        </>
      )}
    </RecordForm>
  );
}
