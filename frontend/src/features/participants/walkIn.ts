import type { PersonAgeBand, RegisterParticipant, Sex } from '../../api/contract';
import { splitTypedName, type TypedName } from './typedName';

/** Somebody who walks in, as they stand on the screen: one field, two answers. */
export type WalkIn = {
  /** A name as it is told, or the word somebody chose who does not register. */
  text: string;
  alias: boolean;
  sex: Sex | undefined;
  ageBand: PersonAgeBand | undefined;
  centreId: string;
};

export type WalkInFault = 'text' | 'sex' | 'ageBand' | 'centreId';

/** The parts of the typed name; a word that was chosen is one part, however it is written. */
export function partsOf({ text, alias }: Pick<WalkIn, 'text' | 'alias'>): TypedName {
  return alias ? { given: text.trim(), father: '', grandfather: '', year: '' } : splitTypedName(text);
}

export function missingIn(form: WalkIn): readonly WalkInFault[] {
  const { given, year } = partsOf(form);
  return [
    ...(given === '' ? (['text'] as const) : []),
    ...(form.sex ? [] : (['sex'] as const)),
    ...(form.ageBand || year ? [] : (['ageBand'] as const)),
    ...(form.centreId ? [] : (['centreId'] as const)),
  ];
}

/** A year that was typed beside the name says more than an age does. */
export function walkInRequest(form: WalkIn): RegisterParticipant {
  const { given, father, grandfather, year } = partsOf(form);
  return {
    centreId: form.centreId,
    kind: form.alias ? 'ALIAS' : 'WALK_IN',
    name: { given, father: father || undefined, grandfather: grandfather || undefined },
    sex: form.sex ?? 'NOT_RECORDED',
    birthDate: year ? { precision: 'YEAR', year: Number(year) } : undefined,
    ageBand: year ? undefined : form.ageBand,
  };
}

/** The digit of a key by its place, so that it is the same key on every keyboard and in every digit shape. */
export function digitOf(code: string): number | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit ? Number(digit) : undefined;
}
