import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  Consent,
  ConsentHow,
  ConsentLanguage,
  ConsentPurpose,
  Participant,
  RecordConsent,
} from '../../api/contract';
import { sameKeyForTheSame } from '../../api/sameKey';
import { useMe } from '../../auth/me';
import { currentLanguage } from '../../i18n';
import { dayOf } from '../../i18n/dates';
import { languageCodes, languages } from '../../i18n/languages';
import { useFormats } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { TextField } from '../../ui/Field';
import { Status } from '../../ui/Note';
import { YesNo } from '../../ui/YesNo';
import { certainlyUnder18 } from './birth';
import { consentVersion, purposeText } from './consentText';
import { participantsKey } from './queries';
import { decide } from './toldQueries';
import { consentWays } from './usePersonWords';

/** What one can be asked about at a desk; sharing with somebody by name is asked where the sharing is. */
const purposes = ['REGISTRATION', 'CONTACT', 'PHOTO', 'REFERRAL', 'RESEARCH'] as const;
type Asked = (typeof purposes)[number];

/** Purpose by purpose, what the person decided last. Nothing is agreed to that nobody asked for. */
export function ConsentSection({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const { nearDay } = useFormats();
  const [asking, setAsking] = useState<Asked>();
  return (
    <section>
      <h2 className="bar">{t('agreement.title')}</h2>
      <ul className="history">
        {purposes.map((purpose) => {
          const last = lastOf(person.consents, purpose);
          return (
            <li key={purpose}>
              <p>
                <b>{t(`consentPurpose.${purpose}`)}</b>
              </p>
              {last ? (
                <>
                  <Status
                    tone={last.decision === 'GIVEN' ? 'reed' : 'saffron'}
                    icon={last.decision === 'GIVEN' ? 'check' : 'alert'}
                  >
                    {t(`consentDecision.${last.decision}`)}
                  </Status>
                  <p className="small dots">
                    {last.how && <span>{t(`consentHow.${last.how}`)}</span>}
                    <span>{t(`consentLanguage.${last.language}`)}</span>
                    <span>{nearDay(last.decidedOn)}</span>
                  </p>
                </>
              ) : (
                <p className="small">{t('agreement.notAsked')}</p>
              )}
              {may('CONSENT_MANAGE') && (
                <p>
                  <button type="button" className="btn quiet" onClick={() => setAsking(purpose)}>
                    {t(last?.decision === 'GIVEN' ? 'agreement.takeBack' : 'agreement.ask')}
                  </button>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="small">{t('consent.free')}</p>
      {asking && (
        <Ask
          person={person}
          purpose={asking}
          given={lastOf(person.consents, asking)?.decision === 'GIVEN'}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

function lastOf(consents: readonly Consent[], purpose: ConsentPurpose): Consent | undefined {
  return consents.filter((consent) => consent.purpose === purpose).at(-1);
}

type AskProps = { person: Participant; purpose: Asked; given: boolean; onClose: () => void };

/** The sentence in the person's own language, two answers of the same size, and only for a yes how it was said. */
function Ask({ person, purpose, given, onClose }: AskProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [language, setLanguage] = useState<ConsentLanguage>(currentLanguage());
  const [agrees, setAgrees] = useState<boolean>();
  const [how, setHow] = useState<ConsentHow>();
  const [witness, setWitness] = useState('');
  const [guardian, setGuardian] = useState('');
  const [keyOf] = useState(sameKeyForTheSame);
  const minor = certainlyUnder18(person.birthDate ?? null, dayOf(new Date()));
  const saving = useMutation({
    mutationFn: (said: RecordConsent) => decide(person.id, said, keyOf(said)),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: participantsKey });
      await queries.invalidateQueries({ queryKey: ['contact', person.id] });
      onClose();
    },
  });
  const yesIsWhole = how && (how !== 'SPOKEN_WITH_WITNESS' || witness.trim()) && (!minor || guardian.trim());
  const ready = given || agrees === false || (agrees && yesIsWhole);
  const decision = given ? 'WITHDRAWN' : agrees ? 'GIVEN' : 'REFUSED';

  const send = () => {
    if (!ready || saving.isPending) return;
    saving.mutate({
      purpose,
      decision,
      language,
      textVersion: consentVersion,
      ...(decision === 'GIVEN' && {
        how,
        witnessName: how === 'SPOKEN_WITH_WITNESS' ? witness.trim() : undefined,
        guardianName: minor ? guardian.trim() : undefined,
      }),
    });
  };

  return (
    <Dialog title={t(`consentPurpose.${purpose}`)} onClose={onClose}>
      <div className="parts">
        {saving.error && <Failure error={saving.error} />}
        {given ? (
          <p>{t('agreement.takeBackWhat')}</p>
        ) : (
          <>
            <Choice
              label={t('consent.language')}
              value={language}
              onChange={setLanguage}
              options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
            />
            <div className="talk" lang={language} dir={languages[language].dir}>
              {purposeText[purpose][language].map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
            <YesNo
              id="agreement"
              label={t('consent.answer')}
              value={agrees}
              onChange={setAgrees}
              yes={t('consent.yes')}
              no={t('consent.no')}
            />
            {agrees && (
              <>
                <Choice
                  label={t('consent.how')}
                  value={how}
                  onChange={setHow}
                  options={consentWays.map((way) => ({ value: way, label: t(`consentHow.${way}`) }))}
                  stack
                />
                {how === 'SPOKEN_WITH_WITNESS' && (
                  <TextField label={t('consent.witness')} value={witness} onChange={setWitness} />
                )}
                {minor && (
                  <TextField
                    label={t('consent.guardian')}
                    hint={t('consent.guardianWhy')}
                    value={guardian}
                    onChange={setGuardian}
                  />
                )}
              </>
            )}
          </>
        )}
      </div>
      <div className="acts">
        <button type="button" className="btn primary" aria-disabled={!ready || saving.isPending} onClick={send}>
          {t(given ? 'agreement.takeBackNow' : 'agreement.keep')}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {t('form.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
