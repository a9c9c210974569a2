import type { NetworkSupport, NetworkSupportWay } from '../../../api/contract';

/** The ways, in the order of the paper: as the answer calls each, and what it needs. */
export const supportWays = {
  IN_KIND: { member: 'inKind', fields: ['place'] },
  CASH: { member: 'cash', fields: ['firstWitness', 'secondWitness'] },
  TRANSFER_OFFICE: { member: 'transferOffice', fields: ['office', 'licence', 'receiver'] },
  MOBILE_WALLET: { member: 'mobileWallet', fields: ['provider', 'number', 'holder'] },
  BANK: { member: 'bank', fields: ['bank', 'iban', 'holder'] },
} as const satisfies Record<NetworkSupportWay, { member: keyof NetworkSupport; fields: readonly string[] }>;

export const wayNames = Object.keys(supportWays) as NetworkSupportWay[];

type Way = keyof typeof supportWays;
export type WayField = (typeof supportWays)[Way]['fields'][number];

/** The word of what a way needs; a bank and the bank of an account are called alike. */
export const fieldWords = {
  place: 'networks.place',
  firstWitness: 'networks.firstWitness',
  secondWitness: 'networks.secondWitness',
  office: 'networks.office',
  licence: 'networks.licence',
  receiver: 'networks.receiver',
  provider: 'networks.provider',
  number: 'networks.walletNumber',
  holder: 'networks.holder',
  bank: 'networks.bankName',
  iban: 'networks.iban',
} as const satisfies Record<WayField, string>;

/** Numbers read from left to right in every language. */
export const readsFromLeft: readonly WayField[] = ['licence', 'number', 'iban'];

export type Described = Partial<Record<WayField, string>>;

/** What is said of a way; undefined where the network does not take it. */
export function describedBy(support: NetworkSupport, way: NetworkSupportWay): Described | undefined {
  return (support[supportWays[way].member] as Described | null | undefined) ?? undefined;
}
