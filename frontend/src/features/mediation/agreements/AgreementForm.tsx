import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationAgreement } from '../../../api/contract';
import { readMediationAgreementQuery } from '../../../api/gen/queries.gen';
import { createMediationAgreement, updateMediationAgreement } from '../../../api/gen/sdk.gen';
import { once, seen } from '../../../api/headers';
import { under } from '../../../api/under';
import { languageCodes } from '../../../i18n/languages';
import { type Localized, LocalizedFields, noWords } from '../../../ui/LocalizedFields';
import { RecordForm } from '../../../ui/RecordForm';
import { draftOf } from '../Draft';
import { GuarantorFields, noGuarantor, sentGuarantors, type Vouching, vouchingOf } from './GuarantorFields';
import { sealed } from '../queries';
import { Several } from '../Several';

type Values = { texts: Localized; guarantors: Vouching[] };

const empty: Values = { texts: noWords, guarantors: [noGuarantor] };

function valuesOf({ details }: MediationAgreement): Values {
  const guarantors = (details?.guarantors ?? []).map(vouchingOf);
  return {
    guarantors: guarantors.length > 0 ? guarantors : empty.guarantors,
    texts: { ...noWords, ...Object.fromEntries((details?.texts ?? []).map(({ language, text }) => [language, text])) },
  };
}

function sentOf(values: Values) {
  return { texts: textsOf(values), guarantors: sentGuarantors(values.guarantors) };
}

function textsOf({ texts }: Values) {
  return languageCodes.flatMap((language) => {
    const text = texts[language].trim();
    return text ? [{ language, text }] : [];
  });
}

type Props = { caseId: string; agreement?: MediationAgreement; onClose: () => void };

/** What the parties may sign, in the language of each; every text says the same. */
export function AgreementForm({ caseId, agreement, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <RecordForm
      begin={agreement ? { values: valuesOf(agreement), version: agreement.version } : { values: empty }}
      readAgain={
        agreement &&
        (async () => {
          const path = { caseId, agreementId: agreement.id };
          const now = await queries.fetchQuery(sealed(readMediationAgreementQuery({ path })));
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, from, key) =>
        agreement
          ? updateMediationAgreement({
              path: { caseId, agreementId: agreement.id },
              headers: seen(from),
              body: sentOf(values),
            })
          : createMediationAgreement({ path: { caseId }, headers: once(key), body: sentOf(values) })
      }
      faultsOf={(values) => ({ ...(textsOf(values).length === 0 && { texts: t('mediation.textMissing') }) })}
      inWords={(field, values) =>
        field === 'texts'
          ? {
              label: t('mediation.agreement'),
              value: textsOf(values)
                .map(({ text }) => text)
                .join(' · '),
            }
          : {
              label: t('mediation.guarantors'),
              value: values.guarantors.map(({ name }) => name).join(', '),
            }
      }
      fieldOf={(pointer) =>
        /guarantors\/\d+/.test(pointer) ? pointer.replace(/^#?\//, '').replaceAll('/', '-') : 'texts'
      }
      draft={draftOf('AGREEMENT', caseId, agreement?.id)}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <LocalizedFields
            id="texts"
            legend={t('mediation.texts')}
            hint={t('mediation.textsHint')}
            lines={8}
            value={values.texts}
            onChange={(texts) => change({ texts })}
            errorOf={errorOf}
          />
          <Several
            rows={values.guarantors}
            blank={noGuarantor}
            onChange={(guarantors) => change({ guarantors })}
            another={t('mediation.anotherGuarantor')}
          >
            {(guarantor, at, put) => (
              <GuarantorFields
                key={at}
                at={at}
                value={guarantor}
                onChange={put}
                error={errorOf(`guarantors-${at}-name`)}
              />
            )}
          </Several>
        </>
      )}
    </RecordForm>
  );
}
