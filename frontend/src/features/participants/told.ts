import type { ParseKeys } from 'i18next';
import type {
  ParticipantContact,
  ContactDetails,
  ContactHours,
  DisplacementDetails,
  DisplacementStatus,
  PhoneWhose,
  ParticipantProfile,
  ProfileDetails,
} from '../../api/contract';
import type { Day } from '../../i18n/dates';
import { latinDigits } from '../../i18n/digits';
import { noDate, type TypedDate } from '../../ui/DateParts';

/** How somebody can be reached, as it stands in the form. */
export type TypedContact = {
  whose: PhoneWhose | '';
  phone: string;
  askFor: string;
  mayCall: boolean;
  mayWrite: boolean;
  maySayCentre: boolean;
  womanCallerOnly: boolean;
  bestHours: ContactHours[];
};

/** What somebody tells of themself, as it stands in the form. */
export type TypedProfile = {
  languages: string[];
  governorate: string;
  district: string;
  heardOf: string;
  formerOccupation: string;
  skills: string;
  accessNeeds: string[];
  guardian: string;
  /** Where the guardian was chosen from the register. */
  guardianId: string;
  relationship: string;
  motherGiven: string;
  motherFather: string;
  motherGrandfather: string;
};

/** Yes, no, or: would rather not say. */
export type Said = 'yes' | 'no' | 'silent';

/** The questions about displacement, in the order in which they are asked; each answer decides whether the next is. */
export type TypedStatus = {
  cameBack: Said | undefined;
  movedHere: Said | undefined;
  otherwise: 'HOST_COMMUNITY' | 'REFUGEE' | 'OTHER' | undefined;
  since: TypedDate;
  governorate: string;
  district: string;
};

export const noContact: TypedContact = {
  whose: '',
  phone: '',
  askFor: '',
  mayCall: false,
  mayWrite: false,
  maySayCentre: false,
  womanCallerOnly: false,
  bestHours: [],
};

export const noProfile: TypedProfile = {
  languages: [],
  governorate: '',
  district: '',
  heardOf: '',
  formerOccupation: '',
  skills: '',
  accessNeeds: [],
  guardian: '',
  guardianId: '',
  relationship: '',
  motherGiven: '',
  motherFather: '',
  motherGrandfather: '',
};

export const noStatus: TypedStatus = {
  cameBack: undefined,
  movedHere: undefined,
  otherwise: undefined,
  since: noDate,
  governorate: '',
  district: '',
};

const filled = (text: string) => text.trim() || undefined;

export function skillsOf(typed: string): string[] {
  return typed
    .split(/[,،\n]/)
    .map((skill) => skill.trim())
    .filter(Boolean);
}

/** What is wrong with it, by field; the values are keys of the texts. */
export function contactFaults(form: TypedContact): { phone?: ParseKeys; whose?: ParseKeys } {
  const written = filled(form.phone) !== undefined;
  if (form.whose === '') return written ? { whose: 'contact.whoseMissing' } : {};
  if (form.whose === 'NONE') return {};
  return written ? {} : { phone: 'contact.phoneMissing' };
}

/** Without a phone nothing is said about calls. Null where nobody was asked. */
export function contactOf(form: TypedContact): ContactDetails | undefined {
  if (form.whose === '') return undefined;
  if (form.whose === 'NONE') return { whose: 'NONE' };
  return {
    whose: form.whose,
    phone: latinDigits(form.phone).trim(),
    askFor: form.whose === 'OWN' ? undefined : filled(form.askFor),
    mayCall: form.mayCall,
    mayWrite: form.mayWrite,
    maySayCentre: form.maySayCentre,
    womanCallerOnly: form.womanCallerOnly,
    bestHours: form.bestHours,
  };
}

export function typedContact(contact: ParticipantContact): TypedContact {
  return {
    whose: contact.whose ?? '',
    phone: contact.phone ?? '',
    askFor: contact.askFor ?? '',
    mayCall: contact.mayCall,
    mayWrite: contact.mayWrite,
    maySayCentre: contact.maySayCentre,
    womanCallerOnly: contact.womanCallerOnly,
    bestHours: contact.bestHours,
  };
}

export function profileFaults(form: TypedProfile): { relationship?: ParseKeys; motherGiven?: ParseKeys } {
  return {
    ...(filled(form.guardian) && form.relationship === '' && { relationship: 'profile.relationshipMissing' }),
    ...((filled(form.motherFather) || filled(form.motherGrandfather)) &&
      !filled(form.motherGiven) && { motherGiven: 'profile.motherGivenMissing' }),
  };
}

/** Nothing where nothing was told. */
export function profileOf(form: TypedProfile): ProfileDetails | undefined {
  const told = {
    ...(form.languages.length > 0 && { languages: form.languages }),
    ...(form.governorate && { governoratePcode: form.governorate }),
    ...(form.district && { districtPcode: form.district }),
    ...(form.heardOf && { heardOf: form.heardOf }),
    ...(filled(form.formerOccupation) && { formerOccupation: filled(form.formerOccupation) }),
    ...(skillsOf(form.skills).length > 0 && { skills: skillsOf(form.skills) }),
    ...(form.accessNeeds.length > 0 && { accessNeeds: form.accessNeeds }),
    ...(filled(form.guardian) && form.relationship && { guardian: guardianOf(form) }),
    ...(filled(form.motherGiven) && { motherName: motherOf(form) }),
  };
  return Object.keys(told).length > 0 ? told : undefined;
}

/** Either somebody of the register or a name. */
export function guardianOf(form: TypedProfile) {
  if (!form.relationship) return undefined;
  const { relationship } = form;
  return form.guardianId
    ? { participantId: form.guardianId, relationship }
    : { name: form.guardian.trim(), relationship };
}

export function motherOf(form: TypedProfile) {
  return {
    given: form.motherGiven.trim(),
    father: filled(form.motherFather),
    grandfather: filled(form.motherGrandfather),
  };
}

/** The mother's name is written and never read here: empty keeps it. */
export function typedProfile(profile: ParticipantProfile): TypedProfile {
  return {
    ...noProfile,
    languages: profile.languages,
    governorate: profile.governorate?.pcode ?? '',
    district: profile.district?.pcode ?? '',
    heardOf: profile.heardOf ?? '',
    formerOccupation: profile.formerOccupation ?? '',
    skills: profile.skills.join('، '),
    accessNeeds: profile.accessNeeds,
    guardian: profile.guardian?.name ?? '',
    relationship: profile.guardian?.name ? profile.guardian.relationship : '',
  };
}

/** The first year of the displacement that the status IDP means. */
const CRISIS = 2014;

/** What somebody is, by the answers so far; nothing while a question is open. */
export function statusOf(form: TypedStatus): DisplacementStatus | undefined {
  if (form.cameBack === 'silent') return 'NOT_DISCLOSED';
  if (form.cameBack === 'yes') return 'RETURNEE';
  if (form.cameBack === undefined) return undefined;
  if (form.movedHere === 'silent') return 'NOT_DISCLOSED';
  if (form.movedHere === 'yes') {
    const year = Number(form.since.year);
    return year > 0 && year < CRISIS ? 'DISPLACED_BEFORE_2014' : 'IDP';
  }
  return form.movedHere === 'no' ? form.otherwise : undefined;
}

/** Whoever is of the area, or would rather not say, is asked nothing more. */
export function asksMore(status: DisplacementStatus | undefined): boolean {
  return status !== undefined && status !== 'HOST_COMMUNITY' && status !== 'NOT_DISCLOSED';
}

export function statusFaults(form: TypedStatus, today: Day): { since?: ParseKeys } {
  if (!asksMore(statusOf(form))) return {};
  const { year, month } = form.since;
  if (!year) return month ? { since: 'displacement.yearMissing' } : {};
  const odd =
    year.length !== 4 ||
    Number(year) > today.year ||
    Number(year) < 1900 ||
    (Number(year) === today.year && Number(month) > today.month);
  return odd ? { since: 'displacement.sinceOdd' } : {};
}

/** Answers to questions that were not asked in the end do not travel. */
export function displacementOf(form: TypedStatus): DisplacementDetails | undefined {
  const status = statusOf(form);
  if (!status) return undefined;
  if (!asksMore(status)) return { status };
  const { year, month } = form.since;
  return {
    status,
    ...(year && { since: { year: Number(year), ...(month && { month: Number(month) }) } }),
    ...(status !== 'REFUGEE' && form.governorate && { originGovernoratePcode: form.governorate }),
    ...(status !== 'REFUGEE' && form.governorate && form.district && { originDistrictPcode: form.district }),
  };
}
