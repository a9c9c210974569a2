/** The contract's types under the names the screens use. Generated code is imported here and in `queries.ts` files only. */
export type {
  BirthDate,
  ConsentHow,
  Import,
  Language as ConsentLanguage,
  Me,
  Participant,
  ParticipantPatch,
  ParticipantSummary,
  Purpose,
  RegisterParticipant,
  Sex,
} from './gen/types.gen';

import type { SearchResult } from './gen/types.gen';

/** One person found, and how. */
export type Hit = SearchResult['items'][number];
