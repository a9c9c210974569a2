import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ParticipantConsent, Participant } from '../../api/contract';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Status } from '../../ui/Note';
import { AskConsent } from './AskConsent';
import { type Asked, askedPurposes } from './consentText';

/**
 * Purpose by purpose, what the person decided last; sharing stands by itself for everybody it was asked about by name. Nothing
 * is agreed to that nobody asked for.
 */
export function ConsentSection({ person }: { person: Participant }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const [asking, setAsking] = useState<Asked>();
  const subjects: Asked[] = [
    ...askedPurposes.map((purpose) => ({ purpose })),
    ...recipientsOf(person.consents).map((recipient) => ({ purpose: 'SHARING' as const, recipient })),
  ];
  return (
    <section>
      <h2 className="bar">{t('agreement.title')}</h2>
      <ul className="history">
        {subjects.map((subject) => (
          <Decision
            key={subject.recipient ?? subject.purpose}
            subject={subject}
            last={lastOf(person.consents, subject)}
            onAsk={may('CONSENT_MANAGE') ? () => setAsking(subject) : undefined}
          />
        ))}
      </ul>
      {may('CONSENT_MANAGE') && (
        <div className="acts">
          <button type="button" className="btn" onClick={() => setAsking({ purpose: 'SHARING' })}>
            {t('agreement.askSharing')}
          </button>
        </div>
      )}
      <p className="small">{t('consent.free')}</p>
      {asking && (
        <AskConsent
          person={person}
          asked={asking}
          given={lastOf(person.consents, asking)?.decision === 'GIVEN'}
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

type DecisionProps = { subject: Asked; last: ParticipantConsent | undefined; onAsk: (() => void) | undefined };

function Decision({ subject: { purpose, recipient }, last, onAsk }: DecisionProps) {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  return (
    <li>
      <p>
        <b>{recipient ? t('agreement.sharedWith', { name: recipient }) : t(`consentPurpose.${purpose}`)}</b>
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
      {onAsk && (
        <p>
          <button type="button" className="btn quiet flush" onClick={onAsk}>
            {t(last?.decision === 'GIVEN' ? 'agreement.takeBack' : 'agreement.ask')}
          </button>
        </p>
      )}
    </li>
  );
}

function recipientsOf(consents: readonly ParticipantConsent[]): string[] {
  return [...new Set(consents.flatMap(({ recipient }) => recipient ?? []))];
}

function lastOf(
  consents: readonly ParticipantConsent[],
  { purpose, recipient }: Asked,
): ParticipantConsent | undefined {
  return purpose === 'SHARING' && !recipient
    ? undefined
    : consents.filter((one) => one.purpose === purpose && (one.recipient ?? undefined) === recipient).at(-1);
}
