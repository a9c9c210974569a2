import type {
  MediationAgreement,
  MediationCase,
  MediationFollowUp,
  MediationMeeting,
  MediationParty,
} from '../../api/contract';
import { isoDay, readDay } from '../../i18n/dates';

export type Happening = {
  /** A day or an instant of the wire. */
  at: string;
  what:
    | 'RECEIVED'
    | 'SCREENED'
    | 'AGREED'
    | 'TOOK_BACK'
    | 'MET'
    | 'MET_ALONE'
    | 'MEETING'
    | 'MEETING_ALONE'
    | 'WRITTEN'
    | 'SIGNED'
    | 'ASKED'
    | 'DUE';
  party?: string;
  done: boolean;
};

type File = {
  mediated: Pick<MediationCase, 'receivedAt'>;
  parties: readonly MediationParty[];
  meetings: readonly MediationMeeting[];
  agreements: readonly MediationAgreement[];
  followUps: readonly MediationFollowUp[];
};

/** What was done in a case and what is planned, newest first. */
export function timeLine({ mediated, parties, meetings, agreements, followUps }: File): Happening[] {
  const nameOf = (id: string | null | undefined) => parties.find((party) => party.id === id)?.details?.name;
  const done: Happening[] = [
    { at: mediated.receivedAt, what: 'RECEIVED', done: true },
    ...parties.flatMap(({ id, screening, consent }): Happening[] => [
      ...(screening ? [{ at: screening.day, what: 'SCREENED', party: nameOf(id), done: true } as const] : []),
      ...(consent
        ? [
            {
              at: consent.recordedAt,
              what: consent.given ? 'AGREED' : 'TOOK_BACK',
              party: nameOf(id),
              done: true,
            } as const,
          ]
        : []),
    ]),
    ...meetings
      .filter(({ state }) => state !== 'CANCELLED')
      .map(
        ({ meetsAt, state, partyId }): Happening => ({
          at: meetsAt,
          what: `${state === 'HELD' ? 'MET' : 'MEETING'}${partyId ? '_ALONE' : ''}` as const,
          party: nameOf(partyId),
          done: state === 'HELD',
        }),
      ),
    ...agreements.flatMap(({ writtenAt, signatures }): Happening[] => [
      { at: writtenAt, what: 'WRITTEN', done: true },
      ...signatures.map(
        ({ signedOn, partyId }): Happening => ({ at: signedOn, what: 'SIGNED', party: nameOf(partyId), done: true }),
      ),
    ]),
    ...followUps.map(
      ({ askedOn, dueOn }): Happening => ({
        at: askedOn ?? dueOn,
        what: askedOn ? 'ASKED' : 'DUE',
        done: Boolean(askedOn),
      }),
    ),
  ];
  return done.sort(newestFirst);
}

/** Where what happened lies within its day: not all of it was written down with an hour. */
const laterInADay: Partial<Record<Happening['what'], number>> = {
  RECEIVED: -2,
  SCREENED: -1,
  SIGNED: 1,
  ASKED: 2,
  DUE: 2,
};

function newestFirst(one: Happening, other: Happening): number {
  const day = ({ at }: Happening) => isoDay(readDay(at));
  const within = ({ what }: Happening) => laterInADay[what] ?? 0;
  return day(other).localeCompare(day(one)) || within(other) - within(one) || other.at.localeCompare(one.at);
}
