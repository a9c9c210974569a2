import type { ParseKeys } from 'i18next';
import type {
  CompleteRegistration,
  ConsentHow,
  ConsentLanguage,
  FurtherAnswers,
  Participant,
  RecordConsent,
  RegisterParticipant,
  Sex,
} from '../../api/contract';
import type { Refusal } from '../../api/problem';
import { type Day, isoDay, isRealDay } from '../../i18n/dates';
import { noDate, type TypedDate } from '../../ui/DateParts';
import { birthDateOf, birthFault, certainlyUnder18, noBirth, type TypedBirth, typedBirth } from './birth';
import { consentVersion } from './consentText';
import {
  contactFaults,
  contactOf,
  displacementOf,
  noContact,
  noProfile,
  noStatus,
  profileFaults,
  profileOf,
  statusFaults,
  type TypedContact,
  type TypedProfile,
  type TypedStatus,
} from './told';
import { splitTypedName } from './typedName';

/** The registration as it stands on the screen. */
export type Registration = {
  given: string;
  father: string;
  grandfather: string;
  greatGrandfather: string;
  family: string;
  latin: string;
  sex: Sex | undefined;
  birth: TypedBirth;
  centreId: string;
  consentLanguage: ConsentLanguage;
  agrees: boolean | undefined;
  how: ConsentHow | undefined;
  witness: string;
  guardian: string;
  registeredOn: TypedDate;
  mayContact: boolean | undefined;
  contact: TypedContact;
  profile: TypedProfile;
  status: TypedStatus;
};

/** The pages of the conversation, in their order; all but the first may be skipped. */
export const talkPages = ['who', 'contact', 'about', 'skills', 'status', 'family'] as const;
export type TalkPage = (typeof talkPages)[number];

export type RegistrationField =
  | 'given'
  | 'father'
  | 'grandfather'
  | 'greatGrandfather'
  | 'family'
  | 'latin'
  | 'sex'
  | 'birth'
  | 'centre'
  | 'consent'
  | 'how'
  | 'witness'
  | 'guardian'
  | 'registeredOn';

export function beginRegistration(typed: string, centreId: string, language: ConsentLanguage): Registration {
  const { year, ...name } = splitTypedName(typed);
  return {
    ...name,
    greatGrandfather: '',
    family: '',
    latin: '',
    sex: undefined,
    birth: { ...noBirth, year },
    centreId,
    consentLanguage: language,
    agrees: undefined,
    how: undefined,
    witness: '',
    guardian: '',
    registeredOn: noDate,
    mayContact: undefined,
    contact: noContact,
    profile: noProfile,
    status: noStatus,
  };
}

/** Somebody who walked in is known already: nothing is asked twice. */
export function beginFrom(person: Participant, language: ConsentLanguage): Registration {
  return {
    ...beginRegistration('', person.centreId, language),
    given: person.name.given,
    father: person.name.father ?? '',
    grandfather: person.name.grandfather ?? '',
    greatGrandfather: person.name.greatGrandfather ?? '',
    latin: person.name.latin ?? '',
    sex: person.sex,
    birth: typedBirth(person.birthDate),
  };
}

export function needsGuardian(form: Registration, today: Day): boolean {
  return certainlyUnder18(birthDateOf(form.birth), today);
}

/** What is still missing or wrong, by field; the values are keys of the texts. */
export function faultsOf(form: Registration, today: Day): { [field in RegistrationField]?: ParseKeys } {
  const birth = birthFault(form.birth, today);
  return {
    ...(form.given.trim() === '' && { given: 'register.givenMissing' }),
    ...(!form.sex && { sex: 'register.sexMissing' }),
    ...(birth && { birth }),
    ...(!form.centreId && { centre: 'register.centreMissing' }),
    ...(form.agrees !== true && { consent: 'register.consentMissing' }),
    ...(form.agrees && !form.how && { how: 'register.howMissing' }),
    ...(form.agrees &&
      form.how === 'SPOKEN_WITH_WITNESS' &&
      form.witness.trim() === '' && { witness: 'register.witnessMissing' }),
    ...(form.agrees &&
      needsGuardian(form, today) &&
      form.guardian.trim() === '' && { guardian: 'register.guardianMissing' }),
    ...(typedDayIsOdd(form.registeredOn, today) && { registeredOn: 'register.dayOdd' }),
  };
}

/** What is wrong on one of the further pages, by field. */
export function faultsOnPage(page: TalkPage, form: Registration, today: Day): Partial<Record<string, ParseKeys>> {
  if (page === 'contact') return form.mayContact ? contactFaults(form.contact) : {};
  if (page === 'status') return statusFaults(form.status, today);
  if (page === 'family') return profileFaults(form.profile);
  return {};
}

/** What a page asked is forgotten again: it was skipped. */
export function skipped(page: TalkPage, form: Registration): Registration {
  const { languages, governorate, district, accessNeeds, heardOf, formerOccupation, skills } = noProfile;
  const { guardian, relationship, motherGiven, motherFather, motherGrandfather } = noProfile;
  const without: Record<TalkPage, Partial<Registration>> = {
    who: {},
    contact: { mayContact: undefined, contact: noContact },
    about: { profile: { ...form.profile, languages, governorate, district, accessNeeds } },
    skills: { profile: { ...form.profile, heardOf, formerOccupation, skills } },
    status: { status: noStatus },
    family: { profile: { ...form.profile, guardian, relationship, motherGiven, motherFather, motherGrandfather } },
  };
  return { ...form, ...without[page] };
}

export function toRequest(form: Registration, today: Day): RegisterParticipant {
  return {
    centreId: form.centreId,
    ...whole(form, today),
    registeredOn: typedDay(form.registeredOn),
    further: further(form, today),
  };
}

export function toCompletion(form: Registration, today: Day): CompleteRegistration {
  return { ...whole(form, today), further: further(form, today) };
}

/** Only what was told travels. A no to being contacted is written down, and then no phone is. */
function further(form: Registration, today: Day): FurtherAnswers | undefined {
  const told = {
    ...(profileOf(form.profile) && { profile: profileOf(form.profile) }),
    ...(form.mayContact && contactOf(form.contact) && { contact: contactOf(form.contact) }),
    ...(displacementOf(form.status) && { displacement: displacementOf(form.status) }),
    ...(form.mayContact !== undefined && { consents: [contactConsent(form, today)] }),
  };
  return Object.keys(told).length > 0 ? told : undefined;
}

function contactConsent(form: Registration, today: Day): RecordConsent {
  const said = { purpose: 'CONTACT', language: form.consentLanguage, textVersion: consentVersion } as const;
  if (!form.mayContact) return { ...said, decision: 'REFUSED' };
  const { how, witnessName, guardianName } = consentOf(form, today);
  return { ...said, decision: 'GIVEN', how, witnessName, guardianName };
}

function consentOf(form: Registration, today: Day) {
  return {
    how: form.how ?? 'WRITTEN',
    language: form.consentLanguage,
    textVersion: consentVersion,
    witnessName: form.how === 'SPOKEN_WITH_WITNESS' ? filled(form.witness) : undefined,
    guardianName: needsGuardian(form, today) ? filled(form.guardian) : undefined,
  } as const;
}

const filled = (text: string) => text.trim() || undefined;

function whole(form: Registration, today: Day) {
  const birthDate = birthDateOf(form.birth);
  return {
    name: {
      given: form.given.trim(),
      father: filled(form.father),
      grandfather: filled(form.grandfather),
      greatGrandfather: filled(form.greatGrandfather),
      family: filled(form.family),
      latin: filled(form.latin),
    },
    sex: form.sex ?? 'NOT_RECORDED',
    birthDate: birthDate ?? undefined,
    consent: consentOf(form, today),
  };
}

/** Which field of the page a pointer of the service means. */
const fields: readonly [RegExp, RegistrationField][] = [
  [/greatGrandfather/, 'greatGrandfather'],
  [/latin/, 'latin'],
  [/given/, 'given'],
  [/grandfather/, 'grandfather'],
  [/father/, 'father'],
  [/family/, 'family'],
  [/sex/, 'sex'],
  [/birthDate/, 'birth'],
  [/centreId/, 'centre'],
  [/witnessName/, 'witness'],
  [/guardianName/, 'guardian'],
  [/how/, 'how'],
  [/consent/, 'consent'],
  [/registeredOn/, 'registeredOn'],
];

export function fieldOf(pointer: string): RegistrationField | undefined {
  if (pointer.startsWith('/further')) return undefined;
  return fields.find(([pattern]) => pattern.test(pointer))?.[1];
}

export function refusedFields(refusal: Refusal): Partial<Record<RegistrationField, string>> {
  const wrong: Partial<Record<RegistrationField, string>> = {};
  for (const { pointer, message } of refusal.problem.errors ?? []) {
    const field = fieldOf(pointer);
    if (field) wrong[field] ??= message;
  }
  return wrong;
}

/** On which of the further pages the service found something wrong. */
export function pageOf(refusal: Refusal): TalkPage | undefined {
  const pointer = (refusal.problem.errors ?? [])
    .map((error) => error.pointer)
    .find((one) => one.startsWith('/further'));
  if (!pointer) return undefined;
  if (/contact|consents/.test(pointer)) return 'contact';
  if (pointer.includes('displacement')) return 'status';
  if (/guardian|motherName/.test(pointer)) return 'family';
  return /skills|occupation|heardOf/i.test(pointer) ? 'skills' : 'about';
}

export function typedDay({ year, month, day }: TypedDate): string | undefined {
  if (!year || !month || !day) return undefined;
  return isoDay({ year: Number(year), month: Number(month), day: Number(day) });
}

export function typedDayIsOdd(typed: TypedDate, today: Day): boolean {
  if (!typed.year && !typed.month && !typed.day) return false;
  const iso = typedDay(typed);
  if (!iso) return true;
  const real = isRealDay({ year: Number(typed.year), month: Number(typed.month), day: Number(typed.day) });
  return !real || iso > isoDay(today);
}
