import type { ParseKeys } from 'i18next';
import type { ConsentHow, ConsentLanguage, RegisterParticipant, Sex } from '../../api/contract';
import type { Refusal } from '../../api/problem';
import { type Day, isoDay, isRealDay } from '../../i18n/dates';
import { noDate, type TypedDate } from '../../ui/DateParts';
import { birthDateOf, birthFault, certainlyUnder18, noBirth, type TypedBirth } from './birth';
import { consentVersion } from './consentText';
import { splitTypedName } from './typedName';

/** The registration as it stands on the screen. */
export type Registration = {
  given: string;
  father: string;
  grandfather: string;
  family: string;
  sex: Sex | undefined;
  birth: TypedBirth;
  centreId: string;
  consentLanguage: ConsentLanguage;
  agrees: boolean | undefined;
  how: ConsentHow | undefined;
  witness: string;
  guardian: string;
  registeredOn: TypedDate;
};

export type RegistrationField =
  | 'given'
  | 'father'
  | 'grandfather'
  | 'family'
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
    family: '',
    sex: undefined,
    birth: { ...noBirth, year },
    centreId,
    consentLanguage: language,
    agrees: undefined,
    how: undefined,
    witness: '',
    guardian: '',
    registeredOn: noDate,
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

export function toRequest(form: Registration, today: Day): RegisterParticipant {
  const birthDate = birthDateOf(form.birth);
  const filled = (text: string) => text.trim() || undefined;
  return {
    centreId: form.centreId,
    name: {
      given: form.given.trim(),
      father: filled(form.father),
      grandfather: filled(form.grandfather),
      family: filled(form.family),
    },
    sex: form.sex ?? 'NOT_RECORDED',
    birthDate: birthDate ?? undefined,
    consent: {
      how: form.how ?? 'WRITTEN',
      language: form.consentLanguage,
      textVersion: consentVersion,
      witnessName: form.how === 'SPOKEN_WITH_WITNESS' ? filled(form.witness) : undefined,
      guardianName: needsGuardian(form, today) ? filled(form.guardian) : undefined,
    },
    registeredOn: typedDay(form.registeredOn),
  };
}

/** Which field of the page a pointer of the service means. */
const fields: readonly [RegExp, RegistrationField][] = [
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

export function typedDay({ year, month, day }: TypedDate): string | undefined {
  if (!year || !month || !day) return undefined;
  return isoDay({ year: Number(year), month: Number(month), day: Number(day) });
}

export function typedDayIsOdd(typed: TypedDate, today: Day): boolean {
  if (!typed.year && !typed.month) return false;
  const iso = typedDay(typed);
  if (!iso) return true;
  const real = isRealDay({ year: Number(typed.year), month: Number(typed.month), day: Number(typed.day) });
  return !real || iso > isoDay(today);
}
