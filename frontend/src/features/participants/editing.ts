import type { Participant, ParticipantPatch, Sex } from '../../api/contract';
import { birthDateOf, type TypedBirth, typedBirth } from './birth';

/** What can be changed, as it stands in the form. The family name is written and never read here: empty keeps it. */
export type Edited = {
  given: string;
  father: string;
  grandfather: string;
  family: string;
  sex: Sex;
  birth: TypedBirth;
};

export type EditedField = keyof Edited;

const compared: readonly EditedField[] = ['given', 'father', 'grandfather', 'sex', 'birth'];

export function editable(person: Participant): Edited {
  return {
    given: person.name.given,
    father: person.name.father ?? '',
    grandfather: person.name.grandfather ?? '',
    family: '',
    sex: person.sex,
    birth: typedBirth(person.birthDate),
  };
}

export function changedFields(before: Edited, after: Edited): EditedField[] {
  const changed = compared.filter((field) => !same(before[field], after[field]));
  return after.family.trim() ? [...changed, 'family'] : changed;
}

/** Only what changed travels, so that two people who change different things never meet. */
export function patchOf(before: Edited, after: Edited): ParticipantPatch {
  const changed = changedFields(before, after);
  const name: NonNullable<ParticipantPatch['name']> = {};
  if (changed.includes('given')) name.given = after.given.trim();
  if (changed.includes('father')) name.father = after.father.trim() || null;
  if (changed.includes('grandfather')) name.grandfather = after.grandfather.trim() || null;
  if (changed.includes('family')) name.family = after.family.trim();
  return {
    ...(Object.keys(name).length > 0 && { name }),
    ...(changed.includes('sex') && { sex: after.sex }),
    ...(changed.includes('birth') && { birthDate: birthDateOf(after.birth) }),
  };
}

/** What I changed and somebody else changed too, to something different. */
export function clashes(before: Edited, mine: Edited, theirs: Edited): EditedField[] {
  return changedFields(before, mine).filter(
    (field) => field !== 'family' && !same(before[field], theirs[field]) && !same(mine[field], theirs[field]),
  );
}

/** My changes on top of theirs; where both changed the same thing, the answer that was chosen. */
export function merged(before: Edited, mine: Edited, theirs: Edited, takeTheirs: ReadonlySet<EditedField>): Edited {
  const result = { ...theirs, family: mine.family };
  for (const field of changedFields(before, mine)) {
    if (!takeTheirs.has(field)) Object.assign(result, { [field]: mine[field] });
  }
  return result;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(trimmed(one)) === JSON.stringify(trimmed(other));
}

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
