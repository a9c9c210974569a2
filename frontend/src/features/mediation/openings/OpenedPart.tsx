import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePart, MediationParty } from '../../../api/contract';
import {
  listMediationAgreementsQuery,
  listMediationFollowUpsQuery,
  listMediationMeetingsQuery,
  listMediationNotesQuery,
  listMediationPartiesQuery,
  readMediationCaseQuery,
} from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useCodes } from '../../../api/useCodes';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { Empty } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { QueryState } from '../../../ui/QueryState';
import { AgreementTexts } from '../agreements/AgreementTexts';
import { PartyCard } from '../parties/PartyCard';
import { sealed } from '../queries';
import { Screenings } from '../parties/Screenings';
import { useCaseWords } from '../useCaseWords';

type OfCase = { caseId: string };

const shown: Record<Exclude<FilePart, 'SCREENINGS'>, (props: OfCase) => ReactNode> = {
  CASE: Dispute,
  PARTIES: Parties,
  MEETINGS: Meetings,
  NOTES: Notes,
  AGREEMENTS: Agreements,
  FOLLOW_UPS: FollowUps,
};

/** The parts that are shown by themselves: what somebody answered alone is opened from their card. */
export const shownParts = Object.keys(shown) as (keyof typeof shown)[];
export type ShownPart = (typeof shownParts)[number];

/** One part of a file, to be read and without a hand in it. */
export function OpenedPart({ part, caseId }: OfCase & { part: ShownPart }) {
  const Part = shown[part];
  return <Part caseId={caseId} />;
}

function Dispute({ caseId }: OfCase) {
  const { t } = useTranslation();
  const words = useCaseWords();
  const reasons = useCodes('mediation-end-reasons');
  return (
    <Opened query={sealed(readMediationCaseQuery({ path: { caseId } }))}>
      {({ kind, state, urgency, members, told, ending }) => (
        <>
          <Dots
            className="small"
            of={[
              words.kind(kind),
              t(`caseState.${state}`),
              t(`urgency.${urgency}`),
              t('mediation.mediatedBy', { names: words.listed(members.map(({ mediator }) => mediator.name)) }),
            ]}
          />
          <Told text={told ? told.account : t('mediation.destroyed')} />
          {told?.howToReach && <Told label={t('mediation.howToReach')} text={told.howToReach} />}
          {ending && <p>{t('mediation.endedBecause', { reason: reasons.wordOf(ending.reason) })}</p>}
        </>
      )}
    </Opened>
  );
}

/** What each of them answered alone is read by itself. */
function Parties({ caseId }: OfCase) {
  const parties = useQuery(sealed(items(listMediationPartiesQuery({ path: { caseId } }))));
  const [answered, setAnswered] = useState<MediationParty>();
  if (answered) return <Screenings caseId={caseId} party={answered} onClose={() => setAnswered(undefined)} />;
  return (
    <Listed of={parties} className="seal-sides">
      {(party) => <PartyCard key={party.id} party={party} readOnly onOpen={() => setAnswered(party)} />}
    </Listed>
  );
}

function Meetings({ caseId }: OfCase) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const meetings = useQuery(sealed(items(listMediationMeetingsQuery({ path: { caseId } }))));
  return (
    <Listed of={meetings}>
      {({ id, kind, state, meetsAt, place, summary, options }) => (
        <li key={id}>
          <h3>{t(`meetingKind.${kind}`)}</h3>
          <Dots className="small" of={[t(`meetingState.${state}`), moment(meetsAt), place && <bdi>{place}</bdi>]} />
          <Told text={summary} />
          <Told label={t('mediation.options')} text={options} />
        </li>
      )}
    </Listed>
  );
}

function Notes({ caseId }: OfCase) {
  const { moment } = useFormats();
  const notes = useQuery(sealed(items(listMediationNotesQuery({ path: { caseId } }))));
  return (
    <Listed of={notes}>
      {({ id, writtenAt, text }) => (
        <li key={id}>
          <p className="small">{moment(writtenAt)}</p>
          <Told text={text} />
        </li>
      )}
    </Listed>
  );
}

function Agreements({ caseId }: OfCase) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const agreements = useQuery(sealed(items(listMediationAgreementsQuery({ path: { caseId } }))));
  return (
    <Listed of={agreements}>
      {(agreement) => (
        <li key={agreement.id}>
          <AgreementTexts agreement={agreement} />
          {agreement.undertakings.map(({ id, what, dueOn, state }) => (
            <p key={id}>
              {what && <bdi>{what}</bdi>}{' '}
              <Dots className="small" of={[t('mediation.due', { when: day(dueOn) }), t(`undertakingState.${state}`)]} />
            </p>
          ))}
        </li>
      )}
    </Listed>
  );
}

function FollowUps({ caseId }: OfCase) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const followUps = useQuery(sealed(items(listMediationFollowUpsQuery({ path: { caseId } }))));
  return (
    <Listed of={followUps}>
      {({ id, months, dueOn, durability, told }) => (
        <li key={id}>
          <h3>{t('mediation.afterMonths', { count: months })}</h3>
          <p className="small">
            {durability ? t(`durability.${durability}`) : t('mediation.due', { when: day(dueOn) })}
          </p>
          <Told text={told} />
        </li>
      )}
    </Listed>
  );
}

type ListedProps<T> = { of: UseQueryResult<T[]>; className?: string; children: (one: T) => ReactNode };

function Listed<T>({ of, className = 'seal-list', children }: ListedProps<T>) {
  const { t } = useTranslation();
  if (!of.data) return <QueryState of={of} />;
  if (of.data.length === 0)
    return (
      <Empty icon="file">
        <p>{t('openings.nothingThere')}</p>
      </Empty>
    );
  return <ul className={className}>{of.data.map(children)}</ul>;
}

function Told({ label, text }: { label?: string; text: string | null | undefined }) {
  if (!text) return null;
  return (
    <p className="seal-told">
      {label && `${label}: `}
      <bdi>{text}</bdi>
    </p>
  );
}
