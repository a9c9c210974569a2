import { expect, test } from 'vitest';
import { contactFaults, contactOf, displacementOf, noContact, noProfile, noStatus, profileOf, statusOf } from './told';

const mosul = { since: { year: '2014', month: '6', day: '' }, governorate: 'IQG15', district: '' };

test('theQuestionsDecideInTheirOrder', () => {
  expect(statusOf(noStatus)).toBeUndefined();
  expect(statusOf({ ...noStatus, cameBack: 'yes', movedHere: 'yes' })).toBe('RETURNEE');
  expect(statusOf({ ...noStatus, cameBack: 'no' })).toBeUndefined();
  expect(statusOf({ ...noStatus, cameBack: 'no', movedHere: 'yes' })).toBe('IDP');
  expect(statusOf({ ...noStatus, cameBack: 'no', movedHere: 'no', otherwise: 'HOST_COMMUNITY' })).toBe(
    'HOST_COMMUNITY',
  );
  expect(statusOf({ ...noStatus, cameBack: 'silent' })).toBe('NOT_DISCLOSED');
});

test('whoeverWasDisplacedBefore2014HasAStatusOfItsOwn', () => {
  const early = { ...noStatus, cameBack: 'no', movedHere: 'yes', since: { year: '2006', month: '', day: '' } } as const;
  expect(displacementOf(early)).toEqual({ status: 'DISPLACED_BEFORE_2014', since: { year: 2006 } });
});

test('whoeverIsOfTheAreaIsAskedNothingMoreAndNothingTypedBeforeTravels', () => {
  const host = { ...noStatus, ...mosul, cameBack: 'no', movedHere: 'no', otherwise: 'HOST_COMMUNITY' } as const;
  expect(displacementOf(host)).toEqual({ status: 'HOST_COMMUNITY' });
});

test('anOriginTravelsToTheMonthAndTheGovernorate', () => {
  expect(displacementOf({ ...noStatus, ...mosul, cameBack: 'no', movedHere: 'yes' })).toEqual({
    status: 'IDP',
    since: { year: 2014, month: 6 },
    originGovernoratePcode: 'IQG15',
  });
});

test('withoutAPhoneNothingIsSaidAboutCalls', () => {
  expect(contactOf(noContact)).toBeUndefined();
  expect(contactOf({ ...noContact, whose: 'NONE', phone: '0770', mayCall: true })).toEqual({ whose: 'NONE' });
  expect(contactFaults({ ...noContact, whose: 'OWN' })).toEqual({ phone: 'contact.phoneMissing' });
});

test('whoeverToldNothingSendsNoProfile', () => {
  expect(profileOf(noProfile)).toBeUndefined();
  expect(profileOf({ ...noProfile, skills: 'خياطة، طبخ' })).toEqual({ skills: ['خياطة', 'طبخ'] });
});
