import { permissions } from '../api/contract';

export { permissions };

/** What the service lets a person do, by the names it uses in `/me`. */
export type Permission = (typeof permissions)[number];

/** `everyone`: whoever is signed in. */
export type Needed = Permission | 'everyone';
