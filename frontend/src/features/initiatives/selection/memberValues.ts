import type { Account, GrantCommitteeMember, GrantSelection } from '../../../api/contract';
import { latinDigits } from '../../../i18n/digits';
import type { FieldErrors } from '../../../ui/ErrorSummary';

/** Somebody who sat, as they stand in the form. */
export type MemberValues = {
  /** With a login, or a name alone. */
  way: 'ACCOUNT' | 'NAME';
  account: Account | undefined;
  name: string;
  declaration: string;
  interests: string[];
  /** By application: a digit for each criterion, empty where nothing is given yet. */
  points: Record<string, string[]>;
};

export function memberValues(selection: GrantSelection, member?: GrantCommitteeMember): MemberValues {
  const given = new Map(member?.scores.map(({ applicationId, points }) => [applicationId, points]));
  return {
    way: member?.name ? 'NAME' : 'ACCOUNT',
    account: member?.account ? bareAccount(selection, member.account) : undefined,
    name: member?.name ?? '',
    declaration: member?.declaration ?? '',
    interests: member?.interests ?? [],
    points: Object.fromEntries(
      selection.list.map(({ applicationId }) => [
        applicationId,
        selection.criteria.map((_, at) => String(given.get(applicationId)?.[at] ?? '')),
      ]),
    ),
  };
}

function bareAccount({ accounts }: GrantSelection, subject: string): Account {
  const name = accounts.find((account) => account.subject === subject)?.displayName ?? '';
  return { subject, displayName: name, username: '', enabled: true, roles: [] };
}

/** Who it is, however often the list is written anew. */
export const keyOf = ({ account, name }: Pick<GrantCommitteeMember, 'account' | 'name'>) => account ?? name ?? '';

/** As the service takes it, and in its order: what is not scored at all is left out. */
export function memberOf(values: MemberValues): GrantCommitteeMember {
  const named = values.way === 'NAME';
  return {
    account: named ? null : (values.account?.subject ?? null),
    name: named ? values.name.trim() : null,
    declaration: values.declaration.trim() || null,
    interests: values.interests,
    scores: Object.entries(values.points)
      .filter(([, points]) => points.length > 0 && points.every(Boolean))
      .map(([applicationId, points]) => ({ applicationId, points: points.map(Number) }))
      .sort((one, other) => (one.applicationId < other.applicationId ? -1 : 1)),
  };
}

/** Which field the service means: it names a score by its place among those that were sent. */
export function memberField(pointer: string, { list }: GrantSelection, values: MemberValues): string {
  const [, , , part, at, , criterion] = pointer.split('/');
  if (part === 'declaration' || part === 'interests') return part;
  if (part !== 'scores') return 'who';
  const scored = memberOf(values).scores[Number(at)]?.applicationId;
  const row = list.findIndex(({ applicationId }) => applicationId === scored);
  return pointsId(Math.max(row, 0), Number(criterion ?? 0));
}

/** A score is whole or none: half of one would count as nothing. */
export function halfScores({ list }: GrantSelection, values: MemberValues, says: string): FieldErrors {
  const found: FieldErrors = {};
  list.forEach(({ applicationId, networkId }, row) => {
    const points = values.points[applicationId] ?? [];
    const missing = points.indexOf('');
    if (missing >= 0 && points.some(Boolean) && !values.interests.includes(networkId))
      found[pointsId(row, missing)] = says;
  });
  return found;
}

export const pointsId = (row: number, criterion: number) => `points-${row}-${criterion}`;

/** One digit from nought to five, on any keyboard. */
export function onePoint(typed: string): string {
  return latinDigits(typed)
    .replace(/[^0-5]/g, '')
    .slice(-1);
}
