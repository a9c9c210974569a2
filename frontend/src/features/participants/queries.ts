import type { Query } from '@tanstack/react-query';
import type { RegisterParticipant, Sex } from '../../api/contract';
import { checkDuplicatesQuery, readContactQuery, searchParticipantsQuery } from '../../api/gen/queries.gen';
import { asking, under } from '../../api/under';

/** All that is shown of people, but for how to reach them: every reading of that is written down, so it is asked for by name. */
export const ofPeople = {
  predicate: (query: Query) =>
    under('Participants', 'Enrolments', 'Messages').predicate(query) && !asking('readContact').predicate(query),
};

/** What narrows a search beside the typed text. */
export type Narrowing = {
  birthYear?: number;
  grandfather?: string;
  family?: string;
  sex?: Sex;
  governoratePcode?: string;
};

export function searchQuery(text: string, limit: number, narrowing: Narrowing = {}) {
  return {
    ...searchParticipantsQuery({ body: { text, limit, ...narrowing } }),
    enabled: text.length >= 2,
    // Found people are not kept in memory longer than the person stands at the desk.
    gcTime: 60_000,
  };
}

/** Who could be the person of this registration, and why; without the family name, of which a day has few. */
export function likelyQuery({ name, sex, birthDate }: Pick<RegisterParticipant, 'name' | 'sex' | 'birthDate'>) {
  return {
    ...checkDuplicatesQuery({ body: { name: { ...name, family: undefined }, sex, birthDate } }),
    gcTime: 60_000,
  };
}

/** Read only when somebody asks for it, since the reading is written down; kept no longer than the page. */
export function contactQuery(id: string) {
  return { ...readContactQuery({ path: { participantId: id } }), gcTime: 0 };
}
