import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Certificate } from '../../api/contract';
import { readCertificateQuery } from '../../api/gen/queries.gen';
import { updateCertificate } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { type Language, languageCodes, languages } from '../../i18n/languages';
import { Choice } from '../../ui/Choice';
import { changedFields } from '../../ui/editing';
import { TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';

type Values = { nameArabic: string; nameLatin: string; language: Language };

type Props = { certificate: Certificate; onClose: (changed: boolean) => void };

/** The names, read with the person: as on their papers, and as they wish. Saving is proof-reading. */
export function ProofForm({ certificate, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return (
    <RecordForm<Values, Certificate>
      begin={versionOf(certificate)}
      save={(values, from) =>
        updateCertificate({
          path: { certificateId: certificate.id },
          headers: seen(from),
          body: Object.fromEntries(
            changedFields(from.values, values).map((field) => [field, values[field].trim() || null]),
          ),
        })
      }
      readAgain={async () => {
        const now = await queries.fetchQuery({
          ...readCertificateQuery({ path: { certificateId: certificate.id } }),
          staleTime: 0,
        });
        return versionOf(now.certificate);
      }}
      faultsOf={({ nameArabic, nameLatin }) => ({
        ...(!nameArabic.trim() && !nameLatin.trim() && { nameArabic: t('certificates.nameMissing') }),
      })}
      inWords={(field, values) => ({
        label: t(`certificates.field.${field}`),
        value: field === 'language' ? languages[values.language].name : values[field],
      })}
      submit={t('certificates.save')}
      onDone={() => onClose(true)}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextField
            id="nameArabic"
            dir="rtl"
            lang="ar"
            label={t('certificates.field.nameArabic')}
            hint={t('certificates.arabicHint')}
            value={values.nameArabic}
            onChange={(nameArabic) => change({ nameArabic })}
            error={errorOf('nameArabic')}
          />
          <TextField
            id="nameLatin"
            dir="ltr"
            lang="en"
            label={t('certificates.field.nameLatin')}
            hint={t('certificates.latinHint')}
            value={values.nameLatin}
            onChange={(nameLatin) => change({ nameLatin })}
            error={errorOf('nameLatin')}
          />
          <Choice
            label={t('certificates.field.language')}
            value={values.language}
            onChange={(language) => change({ language })}
            options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
          />
        </>
      )}
    </RecordForm>
  );
}

/** The version stands where a form keeps what it was made of. */
function versionOf({ nameArabic, nameLatin, language, version }: Certificate) {
  return {
    values: { nameArabic: nameArabic ?? '', nameLatin: nameLatin ?? '', language },
    version,
  };
}
