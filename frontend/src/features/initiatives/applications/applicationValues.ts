import type { BudgetMeans, Currency, GrantApplication, GrantApplicationPatch, Language } from '../../../api/contract';
import { latinDigits } from '../../../i18n/digits';
import { typedDayOf } from '../../../ui/DayField';
import { changedFields, clashes, merged } from '../../../ui/editing';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { degreesOf, priceOf, quantityOf } from './exact';

/** A line keeps its key on the screen when the service gives it an id. */
export type Line = {
  key: string;
  id?: string;
  what: string;
  quantity: string;
  unitCost: string;
  means: BudgetMeans | '';
  own: boolean;
};

/** An application as it stands in the form, in the order of its paper: every field is text until it is sent. */
export type Values = {
  title: string;
  plan: string;
  kind: string;
  beneficiaries: { women: string; men: string; children: string; total: string };
  districtPcode: string;
  point: { latitude: string; longitude: string };
  budget: Line[];
  volunteerHours: string;
  upkeep: string;
  language: Language | '';
  receivedOn: string;
};

export type Field = keyof Values;
type Budget = GrantApplication['budget'];

/** What is answered in the form, of an application as whoever reads it may see it. */
export type Answered = Pick<GrantApplication, Field>;

export function valuesOf(application: Answered): Values {
  const { beneficiaries, point, budget } = application;
  return {
    title: application.title ?? '',
    plan: application.plan ?? '',
    kind: application.kind ?? '',
    beneficiaries: {
      women: digits(beneficiaries?.women),
      men: digits(beneficiaries?.men),
      children: digits(beneficiaries?.children),
      total: digits(beneficiaries?.total),
    },
    districtPcode: application.districtPcode ?? '',
    point: { latitude: point?.latitude ?? '', longitude: point?.longitude ?? '' },
    budget: budget.map(lineOf),
    volunteerHours: digits(application.volunteerHours),
    upkeep: application.upkeep ?? '',
    language: application.language ?? '',
    receivedOn: application.receivedOn ?? '',
  };
}

function lineOf({ id, what, quantity, unitCost, means, own }: Budget[number]): Line {
  return {
    key: id ?? '',
    id: id ?? undefined,
    what: what ?? '',
    quantity: quantity ?? '',
    unitCost: unitCost?.amount ?? '',
    means: means ?? '',
    own: own ?? false,
  };
}

let made = 0;
export function newLine(): Line {
  made += 1;
  return { key: `new-${made}`, what: '', quantity: '', unitCost: '', means: '', own: false };
}

/** As the service takes it: what is empty is taken away. */
export function wireOf(values: Values, currency: Currency): GrantApplicationPatch {
  const { women, men, children, total } = values.beneficiaries;
  const counted = { women: count(women), men: count(men), children: count(children), total: count(total) };
  const { latitude, longitude } = values.point;
  return {
    title: text(values.title),
    plan: text(values.plan),
    kind: values.kind || null,
    beneficiaries: Object.values(counted).every((one) => one === null) ? null : counted,
    districtPcode: values.districtPcode || null,
    point:
      latitude.trim() || longitude.trim()
        ? { latitude: degreesOf(latitude) ?? latitude, longitude: degreesOf(longitude) ?? longitude }
        : null,
    budget: values.budget.map(({ id, what, quantity, unitCost, means, own }) => ({
      ...(id && { id }),
      what: text(what),
      quantity: quantity.trim() ? (quantityOf(quantity) ?? quantity) : null,
      unitCost: unitCost.trim() ? { amount: priceOf(unitCost) ?? unitCost, currency } : null,
      means: means || null,
      own,
    })),
    volunteerHours: count(values.volunteerHours),
    upkeep: text(values.upkeep),
    language: values.language || null,
    receivedOn: values.receivedOn ? (typedDayOf(values.receivedOn) ?? values.receivedOn) : null,
  };
}

/** Which of the typed answers are no answers yet, by the id of the field. */
export function odd(values: Values, says: Record<'number' | 'point' | 'day', string>): FieldErrors {
  const found: FieldErrors = {};
  const { latitude, longitude } = values.point;
  if (latitude.trim() || longitude.trim()) {
    if (!degreesOf(latitude)) found['point-latitude'] = says.point;
    if (!degreesOf(longitude)) found['point-longitude'] = says.point;
  }
  values.budget.forEach(({ quantity, unitCost }, at) => {
    if (quantity.trim() && !quantityOf(quantity)) found[`budget-${at}-quantity`] = says.number;
    if (unitCost.trim() && !priceOf(unitCost)) found[`budget-${at}-unitCost`] = says.number;
  });
  if (values.receivedOn && !typedDayOf(values.receivedOn)) found.receivedOn = says.day;
  return found;
}

export function unsaved(before: Values, after: Values, currency: Currency): Field[] {
  return changedFields(wireOf(before, currency), wireOf(after, currency)) as Field[];
}

/** What two people wrote, to be held against each other: the same line is the same whoever has its id already. */
export function compared(mine: Values, theirs: Values, before: Values, currency: Currency) {
  const [my, their, old] = [mine, theirs, before].map((values) => {
    const wire = wireOf(values, currency);
    return { ...wire, budget: wire.budget?.map((line) => ({ ...line, id: undefined })) };
  }) as [GrantApplicationPatch, GrantApplicationPatch, GrantApplicationPatch];
  const differ = new Set(changedFields(my, their));
  return {
    /** Where both wrote, and not the same. */
    clash: clashes(old, my, their) as Field[],
    /** Where theirs says what mine says. */
    alike: new Set((Object.keys(my) as Field[]).filter((field) => !differ.has(field))),
    /** Whether they wrote anything that I did not. */
    news: changedFields(old, their).some((field) => differ.has(field)),
  };
}

/** The same answers; lines that were new have the ids that the service gave to what was sent. */
export function numbered(values: Values, sent: readonly Line[], given: Budget): Values {
  const ids = new Map(sent.map(({ key }, at) => [key, given[at]?.id ?? undefined]));
  return { ...values, budget: values.budget.map((line) => ({ ...line, id: line.id ?? ids.get(line.key) })) };
}

/** My answers on top of theirs. A line of mine that they took away is a new one. */
export function onTop(before: Values, mine: Values, theirs: Values, takeTheirs: ReadonlySet<string>): Values {
  const result = merged(before, mine, theirs, takeTheirs);
  const known = new Set(theirs.budget.map(({ id }) => id));
  return { ...result, budget: result.budget.map((line) => (known.has(line.id) ? line : { ...line, id: undefined })) };
}

/** The field of the form that a pointer of the service means; an amount is one field with its currency. */
export function idOf(pointer: string): string {
  const id = pointer
    .replace(/^#?\//, '')
    .replaceAll('/', '-')
    .replace(/-(amount|currency|id)$/, '');
  return id === 'beneficiaries'
    ? 'beneficiaries-women'
    : id === 'point'
      ? 'point-latitude'
      : id.replace(/^(budget)-\d+$/, '$1');
}

export const fieldOf = (id: string) => id.split('-')[0] as Field;

function text(typed: string): string | null {
  return typed.trim() || null;
}

function count(typed: string): number | null {
  return typed ? Number(typed) : null;
}

function digits(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number);
}

/** A whole number as far as it is typed, on any keyboard. */
export function onlyDigits(typed: string, most: number): string {
  return latinDigits(typed).replace(/\D/g, '').slice(0, most);
}
