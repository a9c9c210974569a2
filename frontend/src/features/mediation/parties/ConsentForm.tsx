import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ConsentWay, consentWayValues, type MediationParty } from '../../../api/contract';
import { recordMediationConsent } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { under } from '../../../api/under';
import { Choice } from '../../../ui/Choice';
import { SelectField, TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { YesNo } from '../../../ui/YesNo';
import { draftOf } from '../Draft';
import { useCaseWords } from '../useCaseWords';

type Values = { given: boolean | undefined; way: ConsentWay; language: string; witness: string };

type Props = { caseId: string; party: MediationParty; onClose: () => void };

/** What a party says of taking part: read to them, answered, and taken back whenever they like without a reason. */
export function ConsentForm({ caseId, party, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const words = useCaseWords();
  const begin: Values = { given: undefined, way: 'WRITTEN', language: party.details?.language ?? '', witness: '' };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ given, way, language, witness }, _, key) =>
        recordMediationConsent({
          path: { caseId, partyId: party.id },
          headers: once(key),
          body: { given: given === true, how: { way, language, witness: witness.trim() || null } },
        })
      }
      faultsOf={({ given, way, language, witness }) => ({
        ...(given === undefined && { given: t('form.chooseOne') }),
        ...(!language && { language: t('mediation.languageMissing') }),
        ...(way !== 'WRITTEN' && !witness.trim() && { witness: t('mediation.witnessMissing') }),
      })}
      fieldOf={(pointer) => pointer.split('/').at(-1)}
      draft={draftOf('CONSENT', caseId, party.id)}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <div className="talk">
            <p>{t('mediation.consentRead')}</p>
          </div>
          <YesNo
            id="given"
            label={t('mediation.consent')}
            value={values.given}
            onChange={(given) => change({ given })}
            yes={t('mediation.consentYes')}
            no={party.consent?.given ? t('mediation.consentBack') : t('mediation.consentNo')}
            error={errorOf('given')}
          />
          <Choice
            label={t('mediation.how')}
            value={values.way}
            onChange={(way) => change({ way })}
            options={consentWayValues.map((value) => ({ value, label: t(`consentWay.${value}`) }))}
          />
          <SelectField
            id="language"
            label={t('mediation.explainedIn')}
            value={values.language}
            onChange={(language) => change({ language })}
            options={[{ value: '', label: t('form.choose') }, ...words.tongueOptions]}
            error={errorOf('language')}
          />
          <TextField
            id="witness"
            label={t('mediation.witness')}
            optional={values.way === 'WRITTEN'}
            maxLength={160}
            value={values.witness}
            onChange={(witness) => change({ witness })}
            error={errorOf('witness')}
          />
        </>
      )}
    </RecordForm>
  );
}
