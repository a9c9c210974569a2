/** What the service lets a person do, by the names it uses in `/me`. */
export type Permission =
  | 'CENTRE_READ'
  | 'PLACE_READ'
  | 'PARTICIPANT_READ'
  | 'PARTICIPANT_SEARCH'
  | 'PARTICIPANT_REGISTER'
  | 'PARTICIPANT_UPDATE'
  | 'PARTICIPANT_FAMILY_NAME_READ'
  | 'PARTICIPANT_IMPORT'
  | 'PARTICIPANT_COUNT';

/** `everyone`: whoever is signed in. */
export type Needed = Permission | 'everyone';
