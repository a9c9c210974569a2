/** The contract's types as the screens use them. Generated code is imported here and in `queries.ts` files only. */
export type {
  BirthDate,
  Centre,
  CheckImportResponse as Import,
  ConsentHow,
  FamilyNamePurpose,
  Language as ConsentLanguage,
  Me,
  Participant,
  ParticipantPatch,
  ParticipantSummary,
  RegisterParticipant,
  Role,
  SearchHit,
  Sex,
} from './gen/types.gen';
