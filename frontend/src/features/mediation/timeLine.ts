import type {
  MediationAgreement,
  MediationCase,
  MediationFollowUp,
  MediationMeeting,
  MediationParty,
} from '../../api/contract';

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
        ({ startsAt, state, partyId }): Happening => ({
          at: startsAt,
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
  return done.sort((one, other) => other.at.localeCompare(one.at));
}
