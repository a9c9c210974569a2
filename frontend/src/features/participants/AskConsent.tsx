import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ConsentHow,
  type ConsentLanguage,
  type Participant,
  type RecordConsent,
  consentHowValues,
} from '../../api/contract';
import { recordConsent } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { sameKeyForTheSame } from '../../api/sameKey';
import { currentLanguage } from '../../i18n';
import { dayOf } from '../../i18n/dates';
import { languageCodes, languages } from '../../i18n/languages';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Reason } from '../../ui/Reason';
import { TextField } from '../../ui/Field';
import { YesNo } from '../../ui/YesNo';
import { certainlyUnder18 } from './birth';
import { type Asked, consentVersion, sentencesOf } from './consentText';
import { contactQuery, ofPeople } from './queries';

type Props = { person: Participant; asked: Asked; given: boolean; onClose: () => void };

/** The sentence in the person's own language, two answers of the same size, and only for a yes how it was said. */
export function AskConsent({ person, asked, given, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setLanguage] = useState<ConsentLanguage>();
  const language = chosen ?? currentLanguage();
  const [agrees, setAgrees] = useState<boolean>();
  const [how, setHow] = useState<ConsentHow>();
  const [witness, setWitness] = useState('');
  const [guardian, setGuardian] = useState('');
  const [recipient, setRecipient] = useState(asked.recipient ?? '');
  const [keyOf] = useState(sameKeyForTheSame);
  const minor = certainlyUnder18(person.birthDate ?? null, dayOf(new Date()));
  const saving = useMutation({
    mutationFn: (said: RecordConsent) =>
      recordConsent({ path: { participantId: person.id }, body: said, headers: once(keyOf(said)) }),
    onSuccess: async () => {
      await queries.invalidateQueries(ofPeople);
      await queries.invalidateQueries({ queryKey: contactQuery(person.id).queryKey });
      onClose();
    },
  });
  const yesIsWhole = how && (how !== 'SPOKEN_WITH_WITNESS' || witness.trim()) && (!minor || guardian.trim());
  const named = asked.purpose !== 'SHARING' || recipient.trim();
  const ready = given || (named && (agrees === false || (agrees && yesIsWhole)));
  const decision = given ? 'WITHDRAWN' : agrees ? 'GIVEN' : 'REFUSED';

  const send = () => {
    if (!ready || saving.isPending) return;
    saving.mutate({
      purpose: asked.purpose,
      recipient: recipient.trim() || undefined,
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
    <Dialog title={t(`consentPurpose.${asked.purpose}`)} onClose={onClose}>
      <div className="parts">
        <Reason error={saving.error} />
        {given ? (
          <p>{t('agreement.takeBackWhat')}</p>
        ) : (
          <>
            {asked.purpose === 'SHARING' && (
              <TextField
                label={t('agreement.recipient')}
                hint={t('agreement.recipientWhy')}
                value={recipient}
                onChange={setRecipient}
                maxLength={120}
                readOnly={asked.recipient !== undefined}
              />
            )}
            <Choice
              label={t('consent.language')}
              value={language}
              onChange={setLanguage}
              options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
            />
            <div className="talk" lang={language} dir={languages[language].dir}>
              {sentencesOf(asked.purpose, recipient.trim(), language).map((sentence) => (
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
                  options={consentHowValues.map((way) => ({ value: way, label: t(`consentHow.${way}`) }))}
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
