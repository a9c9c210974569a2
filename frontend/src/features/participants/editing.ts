import type { Participant, ParticipantPatch, Sex } from '../../api/contract';
import { changedFields } from '../../ui/editing';
import { birthDateOf, type TypedBirth, typedBirth } from './birth';

/** What can be changed, as it stands in the form. The family name is written and never read here: empty keeps it. */
export type Edited = {
  given: string;
  father: string;
  grandfather: string;
  greatGrandfather: string;
  family: string;
  latin: string;
  sex: Sex;
  birth: TypedBirth;
};

export function editable(person: Participant): Edited {
  return {
    given: person.name.given,
    father: person.name.father ?? '',
    grandfather: person.name.grandfather ?? '',
    greatGrandfather: person.name.greatGrandfather ?? '',
    family: '',
    latin: person.name.latin ?? '',
    sex: person.sex,
    birth: typedBirth(person.birthDate),
  };
}

/** Only what changed travels, so that two people who change different things never meet. */
export function patchOf(before: Edited, after: Edited): ParticipantPatch {
  const changed = changedFields(before, after);
  const name: NonNullable<ParticipantPatch['name']> = {};
  if (changed.includes('given')) name.given = after.given.trim();
  if (changed.includes('father')) name.father = after.father.trim() || null;
  if (changed.includes('grandfather')) name.grandfather = after.grandfather.trim() || null;
  if (changed.includes('greatGrandfather')) name.greatGrandfather = after.greatGrandfather.trim() || null;
  if (changed.includes('latin')) name.latin = after.latin.trim() || null;
  if (changed.includes('family')) name.family = after.family.trim();
  return {
    ...(Object.keys(name).length > 0 && { name }),
    ...(changed.includes('sex') && { sex: after.sex }),
    ...(changed.includes('birth') && { birthDate: birthDateOf(after.birth) }),
  };
}
