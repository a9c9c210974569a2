import { useTranslation } from 'react-i18next';
import type { MediationAgreement } from '../../../api/contract';
import { languages } from '../../../i18n/languages';

/** The texts as they are printed, side by side and each in its direction, who vouches for it, and the code that stands on the paper. */
export function AgreementTexts({ agreement }: { agreement: MediationAgreement }) {
  const { t } = useTranslation();
  if (!agreement.printed) return <p className="small">{t('mediation.destroyed')}</p>;
  return (
    <>
      <div className="seal-pact">
        {agreement.printed.map(({ language, text }) => (
          <section key={language} lang={language} dir={languages[language].dir} aria-label={languages[language].name}>
            <h3>{languages[language].name}</h3>
            <p className="seal-told">{text}</p>
          </section>
        ))}
      </div>
      {(agreement.details?.guarantors ?? []).map(({ name, vouchesFor }) => (
        <p key={name}>
          {t('mediation.guarantor')}
          {': '}
          <bdi>{name}</bdi>
          {vouchesFor && (
            <>
              {' · '}
              <bdi>{vouchesFor}</bdi>
            </>
          )}
        </p>
      ))}
      {agreement.hash && (
        <p className="small seal-hash">
          {t('mediation.code')}
          {': '}
          <bdi dir="ltr">{agreement.hash}</bdi>
        </p>
      )}
    </>
  );
}
