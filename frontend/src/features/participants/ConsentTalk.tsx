import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { consentHowValues } from '../../api/contract';
import { languageCodes, languages } from '../../i18n/languages';
import { Choice } from '../../ui/Choice';
import { TextField } from '../../ui/Field';
import { Note } from '../../ui/Note';
import { YesNo } from '../../ui/YesNo';
import { consentText } from './consentText';
import type { Registration, RegistrationField } from './registration';

type Props = {
  form: Registration;
  change: (part: Partial<Registration>) => void;
  errorOf: (field: RegistrationField) => string | undefined;
  guardian: boolean;
};

/** Consent is a conversation: large sentences in the person's own language, and two answers of the same size. */
export function ConsentTalk({ form, change, errorOf, guardian }: Props) {
  const { t } = useTranslation();
  const { consentLanguage: language, agrees } = form;
  return (
    <section className="parts" aria-labelledby="consent-title">
      <h2 id="consent-title">{t('consent.title')}</h2>
      <Choice
        label={t('consent.language')}
        value={language}
        onChange={(consentLanguage) => change({ consentLanguage })}
        options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
      />
      <div className="talk" lang={language} dir={languages[language].dir}>
        {consentText[language].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <YesNo
        id="consent"
        label={t('consent.answer')}
        value={agrees}
        onChange={(answer) => change({ agrees: answer })}
        yes={t('consent.yes')}
        no={t('consent.no')}
        error={errorOf('consent')}
      />
      {agrees === false && (
        <Note tone="plain" icon="check" role="status">
          <b>{t('consent.refused')}</b>
          <p>{t('consent.refusedKept', { name: form.given.trim() || t('register.thisPerson') })}</p>
          <p className="acts">
            <Link className="btn" to="/desk" ignoreBlocker>
              {t('consent.refusedBack')}
            </Link>
          </p>
        </Note>
      )}
      {agrees && (
        <>
          <Choice
            id="how"
            label={t('consent.how')}
            value={form.how}
            onChange={(how) => change({ how })}
            options={consentHowValues.map((way) => ({ value: way, label: t(`consentHow.${way}`) }))}
            error={errorOf('how')}
            stack
          />
          {form.how === 'SPOKEN_WITH_WITNESS' && (
            <TextField
              id="witness"
              label={t('consent.witness')}
              value={form.witness}
              onChange={(witness) => change({ witness })}
              error={errorOf('witness')}
            />
          )}
          {(guardian || errorOf('guardian')) && (
            <TextField
              id="guardian"
              label={t('consent.guardian')}
              hint={t('consent.guardianWhy')}
              value={form.guardian}
              onChange={(name) => change({ guardian: name })}
              error={errorOf('guardian')}
            />
          )}
        </>
      )}
    </section>
  );
}
