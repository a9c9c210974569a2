import { useTranslation } from 'react-i18next';
import type { MediationCompanion, MediationParty } from '../../../api/contract';
import { useFormats } from '../../../i18n/useFormats';
import { useTongues } from '../../../i18n/useTongues';
import { Code } from '../../../ui/Named';
import { Status } from '../../../ui/Note';
import { ScreeningOutcomeStatus } from './ScreeningOutcomeStatus';

type Props = {
  party: MediationParty;
  onOpen: (form: 'change' | 'screen' | 'screened' | 'consent') => void;
  /** For whoever has no hand in the file, and when it is no longer mediated. */
  readOnly?: boolean;
};

/** One side: who they are, how they are reached, and whether they agreed and were asked alone. */
export function PartyCard({ party, onOpen, readOnly }: Props) {
  const { t } = useTranslation();
  const tongues = useTongues();
  const { details, consent } = party;
  if (!details) return <li className="small">{t('mediation.destroyed')}</li>;
  const called = (name: string) => ({ name });
  return (
    <li>
      <h3>
        <bdi>{details.name}</bdi>
      </h3>
      <p className="small dots">
        <span>{t(`partyKind.${party.kind}`)}</span>
        <span>{tongues.name(details.language)}</span>
        {details.participantReference && <Code>{details.participantReference}</Code>}
      </p>
      {details.contact && (
        <p>
          <bdi>{details.contact}</bdi>
        </p>
      )}
      <Beside label={t('mediation.representative')} who={details.representative} />
      <Beside label={t('mediation.supportPerson')} who={details.supportPerson} />
      {details.spokespersons?.map((who) => (
        <Beside key={who.name} label={t('mediation.spokesperson')} who={who} />
      ))}
      <Screened party={party} onOpen={onOpen} />
      <Consented party={party} />
      {!readOnly && (
        <div className="acts">
          <button
            type="button"
            className="btn"
            aria-label={t('partyForm.screen', called(details.name))}
            onClick={() => onOpen('screen')}
          >
            {t('mediation.askAlone')}
          </button>
          <button
            type="button"
            className="btn"
            aria-label={t('partyForm.consent', called(details.name))}
            onClick={() => onOpen('consent')}
          >
            {consent?.given ? t('mediation.consentAgain') : t('mediation.consent')}
          </button>
          <button
            type="button"
            className="btn quiet"
            aria-label={t('partyForm.change', called(details.name))}
            onClick={() => onOpen('change')}
          >
            {t('kit.change')}
          </button>
        </div>
      )}
    </li>
  );
}

function Beside({ label, who }: { label: string; who: MediationCompanion | null | undefined }) {
  if (!who) return null;
  return (
    <p className="small">
      {label}
      {': '}
      <bdi>{who.name}</bdi> {who.contact && <bdi>{who.contact}</bdi>}
    </p>
  );
}

function Screened({ party: { screening }, onOpen }: Props) {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  if (!screening)
    return (
      <p>
        <Status icon="clock">{t('mediation.notScreened')}</Status>
      </p>
    );
  return (
    <>
      <ScreeningOutcomeStatus screening={screening}>
        {t('mediation.screenedOn', {
          when: nearDay(screening.day),
          outcome: t(`screeningOutcome.${screening.outcome}`),
        })}
      </ScreeningOutcomeStatus>
      <button type="button" className="btn quiet flush" onClick={() => onOpen('screened')}>
        {t('mediation.answers')}
      </button>
    </>
  );
}

function Consented({ party: { consent } }: { party: MediationParty }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  if (!consent)
    return (
      <p>
        <Status icon="clock">{t('mediation.notConsented')}</Status>
      </p>
    );
  const when = { when: moment(consent.recordedAt) };
  return (
    <p>
      {consent.given ? (
        <Status tone="reed" icon="check">
          {t('mediation.consented', when)}
        </Status>
      ) : (
        <Status tone="clay" icon="cross">
          {t('mediation.consentTakenBack', when)}
        </Status>
      )}
    </p>
  );
}
