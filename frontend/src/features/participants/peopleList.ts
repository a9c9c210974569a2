import {
  type ListParticipants,
  type Sex,
  participantSortValues,
  participantKindValues,
  sexValues,
} from '../../api/contract';

export const columns = ['reference', 'birth', 'sex', 'centre', 'registeredOn'] as const;

export type PeopleSort = (typeof participantSortValues)[number];
export type PeopleColumn = (typeof columns)[number];

/** What narrows the list of people: codes, days, years and ids, never a word about somebody. */
export type PeopleFilter = {
  centre?: string;
  kind?: (typeof participantKindValues)[number];
  sex?: Sex;
  registeredFrom?: string;
  registeredTo?: string;
  birthYearFrom?: number;
  birthYearTo?: number;
};

/** Everything the address of the list says. */
export type PeopleSearch = PeopleFilter & {
  sort: PeopleSort;
  /** Which columns are shown besides the name, if not all. */
  columns?: string;
  /** The view this began with. */
  view?: string;
};

const filterNames = [
  'centre',
  'kind',
  'sex',
  'registeredFrom',
  'registeredTo',
  'birthYearFrom',
  'birthYearTo',
] as const;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is not understood is left out: an address may be older than the list. */
export function readPeopleSearch(said: Record<string, unknown>): PeopleSearch {
  return {
    sort: participantSortValues.find((sort) => sort === said.sort) ?? 'name',
    centre: matching(UUID, said.centre),
    kind: participantKindValues.find((kind) => kind === said.kind),
    sex: sexValues.find((sex) => sex === said.sex),
    registeredFrom: matching(DAY, said.registeredFrom),
    registeredTo: matching(DAY, said.registeredTo),
    birthYearFrom: yearOf(said.birthYearFrom),
    birthYearTo: yearOf(said.birthYearTo),
    columns: typeof said.columns === 'string' ? columnsText(columnsOf(said.columns)) : undefined,
    view: matching(UUID, said.view),
  };
}

/** The list without the view's name, in the form views are kept in. */
export function queryOf({ view: _, ...search }: PeopleSearch): string {
  return Object.entries(search)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
}

export function searchOf(query: string): PeopleSearch {
  return readPeopleSearch(Object.fromEntries(new URLSearchParams(query)));
}

export const plainQuery = queryOf(readPeopleSearch({}));

export function isNarrowed(filter: PeopleFilter): boolean {
  return filterNames.some((name) => filter[name] !== undefined);
}

export const noFilter: PeopleFilter = Object.fromEntries(filterNames.map((name) => [name, undefined]));

/** As the service asks for it. */
export function listed({ sort, centre, view: _, columns: __, ...narrowed }: PeopleSearch): ListParticipants {
  return { sort, centreId: centre, ...narrowed };
}

export function columnsOf(text: string | undefined): readonly PeopleColumn[] {
  if (text === undefined) return columns;
  const named = text.split(',');
  return columns.filter((column) => named.includes(column));
}

/** All columns are nothing special and stay out of the address; no column at all has a word of its own. */
export function columnsText(shown: readonly PeopleColumn[]): string | undefined {
  if (shown.length === columns.length) return undefined;
  return shown.length === 0 ? 'none' : shown.join(',');
}

function matching(form: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

function yearOf(value: unknown): number | undefined {
  const year = Number(value);
  return value !== undefined && Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : undefined;
}
