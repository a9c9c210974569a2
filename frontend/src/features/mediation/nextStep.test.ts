import { expect, test } from 'vitest';
import type { MediationAgreement, MediationFollowUp, MediationParty } from '../../api/contract';
import { idOf } from '../../test/basics';
import { type CaseFile, nextStep } from './nextStep';
import { timeLine } from './timeLine';

const asked = { id: idOf('sc'), day: '2026-11-20', outcome: 'GO_ON', questionsVersion: 1 } as const;
const agreed = { given: true, recordedAt: '2026-11-21T08:00:00Z' };

function party(name: string, rest: Partial<MediationParty> = {}): MediationParty {
  return { id: idOf(name), kind: 'PERSON', version: 0, details: { kind: 'PERSON', name, language: 'ar' }, ...rest };
}

function agreement(rest: Partial<MediationAgreement>): MediationAgreement {
  const writtenAt = '2026-11-22T08:00:00Z';
  return {
    id: idOf('ag'),
    number: 1,
    state: 'DRAFT',
    writtenAt,
    keptUntil: '2028-05-21',
    signatures: [],
    undertakings: [],
    version: 0,
    ...rest,
  };
}

function file(state: CaseFile['mediated']['state'], rest: Partial<CaseFile> = {}): CaseFile {
  return { mediated: { state }, parties: [], agreements: [], followUps: [], ...rest };
}

const signedBy = (name: string) => ({ partyId: idOf(name), signedOn: '2026-11-23' });
const followUp = (months: number, askedOn: string | null): MediationFollowUp => ({
  id: idOf(`f${months}`),
  months,
  dueOn: '2027-01-01',
  askedOn,
  version: 0,
});

test('aCaseNeedsTwoPartiesBeforeAnybodyIsAskedAlone', () => {
  expect(nextStep(file('INTAKE', { parties: [party('Adnan')] }))).toEqual({
    to: 'SCREENING',
    missing: [{ what: 'TWO_PARTIES' }],
  });
  expect(nextStep(file('INTAKE', { parties: [party('Adnan'), party('Kawa')] })).missing).toEqual([]);
});

test('whoWasNotAskedAloneAndWhoseAnswersSayStopAreNamed', () => {
  const parties = [
    party('Adnan', { screening: asked }),
    party('Kawa'),
    party('Runak', { screening: { ...asked, outcome: 'STOP' } }),
  ];
  expect(nextStep(file('SCREENING', { parties })).missing).toEqual([
    { what: 'NOT_SCREENED', party: 'Kawa' },
    { what: 'SAYS_STOP', party: 'Runak' },
  ]);
});

test('aConsentThatWasTakenBackIsMissingLikeOneThatWasNeverGiven', () => {
  const parties = [
    party('Adnan', { consent: agreed }),
    party('Kawa', { consent: { ...agreed, given: false } }),
    party('Runak'),
  ];
  expect(nextStep(file('CONSENT_PENDING', { parties }))).toEqual({
    to: 'ACTIVE',
    missing: [
      { what: 'NO_CONSENT', party: 'Kawa' },
      { what: 'NO_CONSENT', party: 'Runak' },
    ],
  });
});

test('aMediationGoesOnBySigningTheTextOnTheTable', () => {
  const parties = [party('Adnan'), party('Kawa')];
  expect(nextStep(file('ACTIVE', { parties })).missing).toEqual([{ what: 'NO_TEXT' }]);
  const replaced = agreement({ state: 'REPLACED', signatures: [signedBy('Adnan'), signedBy('Kawa')] });
  const onTheTable = agreement({ number: 2, signatures: [signedBy('Adnan')] });
  expect(nextStep(file('ACTIVE', { parties, agreements: [onTheTable, replaced] }))).toEqual({
    missing: [{ what: 'NOT_SIGNED', party: 'Kawa' }],
  });
});

test('aCaseIsClosedOnceItIsKnownWhatBecameOfIt', () => {
  const open = { id: idOf('un'), partyId: idOf('Kawa'), dueOn: '2026-12-01', state: 'OPEN', version: 0 } as const;
  const agreements = [agreement({ state: 'SIGNED', undertakings: [open] })];
  const followUps = [followUp(1, '2026-12-22'), followUp(3, null)];
  expect(nextStep(file('FOLLOW_UP', { agreements, followUps }))).toEqual({
    to: 'CLOSED',
    missing: [{ what: 'UNDERTAKING_OPEN' }, { what: 'NOT_ASKED' }],
  });
  const known = agreement({ state: 'SIGNED', undertakings: [{ ...open, state: 'WAIVED' }] });
  expect(nextStep(file('FOLLOW_UP', { agreements: [known], followUps: [followUp(1, '2026-12-22')] })).missing).toEqual(
    [],
  );
  expect(nextStep(file('CLOSED'))).toEqual({ missing: [] });
});

test('theTimeLineTellsTheNewestFirstAndWhatIsStillToCome', () => {
  const parties = [party('Adnan', { screening: asked, consent: agreed })];
  const meeting = { id: idOf('me'), state: 'PLANNED', meetsAt: '2026-12-05T07:00:00Z', version: 0 } as const;
  expect(
    timeLine({
      mediated: { receivedAt: '2026-11-18T08:00:00Z' },
      parties,
      meetings: [
        { ...meeting, kind: 'CAUCUS', partyId: idOf('Adnan') },
        { ...meeting, kind: 'JOINT', state: 'CANCELLED' },
      ],
      agreements: [],
      followUps: [],
    }).map(({ what, done }) => `${what} ${done}`),
  ).toEqual(['MEETING_ALONE false', 'AGREED true', 'SCREENED true', 'RECEIVED true']);
});

test('whatWasSignedTodayStandsAboveTheTextThatWasWrittenToday', () => {
  const written = agreement({
    writtenAt: '2026-11-23T09:00:00Z',
    signatures: [{ partyId: idOf('Adnan'), signedBy: 'Adnan', way: 'SIGNED', signedOn: '2026-11-23' }],
  });
  const nightBefore = { given: true, recordedAt: '2026-11-22T21:30:00Z' };
  expect(
    timeLine({
      mediated: { receivedAt: '2026-11-22T22:00:00Z' },
      parties: [party('Adnan', { screening: { ...asked, day: '2026-11-23' }, consent: nightBefore })],
      meetings: [],
      agreements: [written],
      followUps: [],
    }).map(({ what }) => what),
  ).toEqual(['SIGNED', 'WRITTEN', 'AGREED', 'SCREENED', 'RECEIVED']);
});
