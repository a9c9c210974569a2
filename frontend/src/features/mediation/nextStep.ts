import type {
  CaseState,
  MediationAgreement,
  MediationCase,
  MediationFollowUp,
  MediationParty,
} from '../../api/contract';

export type Missing = {
  what:
    | 'TWO_PARTIES'
    | 'NOT_SCREENED'
    | 'SAYS_STOP'
    | 'NO_CONSENT'
    | 'NO_TEXT'
    | 'NOT_SIGNED'
    | 'UNDERTAKING_OPEN'
    | 'NOT_ASKED';
  /** Whom it is about. */
  party?: string;
};

/** Where a case can go from here, and what has to be done before; nothing follows where no `to` is and nothing is missing. */
export type Next = {
  to?: Extract<CaseState, 'SCREENING' | 'CONSENT_PENDING' | 'ACTIVE' | 'FOLLOW_UP' | 'CLOSED'>;
  missing: Missing[];
};

export type CaseFile = {
  mediated: Pick<MediationCase, 'state'>;
  parties: readonly MediationParty[];
  /** Newest first. */
  agreements: readonly MediationAgreement[];
  followUps: readonly MediationFollowUp[];
};

export function nextStep(file: CaseFile): Next {
  switch (file.mediated.state) {
    case 'INTAKE':
      return { to: 'SCREENING', missing: file.parties.length < 2 ? [{ what: 'TWO_PARTIES' }] : [] };
    case 'SCREENING':
      return { to: 'CONSENT_PENDING', missing: file.parties.flatMap(unscreened) };
    case 'CONSENT_PENDING':
      return { to: 'ACTIVE', missing: file.parties.filter(({ consent }) => !consent?.given).map(about('NO_CONSENT')) };
    case 'ACTIVE':
      return { missing: unsigned(file) };
    case 'AGREEMENT':
    case 'ENDED':
      return { to: 'FOLLOW_UP', missing: [] };
    case 'FOLLOW_UP':
      return { to: 'CLOSED', missing: unsettled(file) };
    case 'CLOSED':
      return { missing: [] };
  }
}

/** The text on the table, or the one that everybody signed. */
export function currentOf(agreements: readonly MediationAgreement[]): MediationAgreement | undefined {
  return agreements.find(({ state }) => state !== 'REPLACED');
}

/** Whether more can be told of it: until it has an agreement or has ended. */
export function stillTold({ state, narrativeDestroyed }: Pick<MediationCase, 'state' | 'narrativeDestroyed'>): boolean {
  return !narrativeDestroyed && ['INTAKE', 'SCREENING', 'CONSENT_PENDING', 'ACTIVE'].includes(state);
}

function unscreened(party: MediationParty): Missing[] {
  if (!party.screening) return [about('NOT_SCREENED')(party)];
  return party.screening.outcome === 'STOP' ? [about('SAYS_STOP')(party)] : [];
}

function unsigned({ parties, agreements }: CaseFile): Missing[] {
  const text = currentOf(agreements);
  if (!text) return [{ what: 'NO_TEXT' }];
  const signed = new Set(text.signatures.map(({ partyId }) => partyId));
  return parties.filter(({ id }) => !signed.has(id)).map(about('NOT_SIGNED'));
}

function unsettled({ agreements, followUps }: CaseFile): Missing[] {
  const open = currentOf(agreements)?.undertakings.some(({ state }) => state === 'OPEN');
  return [
    ...(open ? [{ what: 'UNDERTAKING_OPEN' } as const] : []),
    ...(followUps.some(({ askedOn }) => !askedOn) ? [{ what: 'NOT_ASKED' } as const] : []),
  ];
}

function about(what: Missing['what']) {
  return ({ details }: MediationParty): Missing => ({ what, party: details?.name });
}
