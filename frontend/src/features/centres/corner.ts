import type { AgeBand, ChildrensCorner } from '../../api/contract';
import { typedNumber } from '../../i18n/digits';

/** An upper age as people say it: 24 months are two years. */
export type TypedBand = { to: string; unit: 'MONTHS' | 'YEARS'; children: string };
export type TypedCorner = { roomId: string; places: string; bands: readonly TypedBand[] };

/** What most corners begin with: the youngest need the most hands. */
export const firstBands: readonly TypedBand[] = [
  { to: '2', unit: 'YEARS', children: '4' },
  { to: '4', unit: 'YEARS', children: '8' },
  { to: '12', unit: 'YEARS', children: '12' },
];

export function typedCorner(corner: ChildrensCorner): TypedCorner {
  return {
    roomId: corner.roomId,
    places: String(corner.places),
    bands: corner.bands.map(({ toMonths, childrenPerWorker }) => ({
      ...ageParts(toMonths),
      children: String(childrenPerWorker),
    })),
  };
}

/** Each band begins where the one before it ends, so that no age is forgotten and none is counted twice. */
export function toBands(bands: readonly TypedBand[], first: number): AgeBand[] {
  let from = first;
  return bands.map((band) => {
    const toMonths = monthsOf(band) ?? from;
    const made = { fromMonths: from, toMonths, childrenPerWorker: typedNumber(band.children) ?? 0 };
    from = toMonths;
    return made;
  });
}

export function monthsOf({ to, unit }: TypedBand): number | undefined {
  const number = typedNumber(to);
  if (number === null) return undefined;
  return unit === 'YEARS' ? number * 12 : number;
}

export function bandFaults(bands: readonly TypedBand[]): Record<string, 'kit.numberOdd' | 'corner.order'> {
  const faults: Record<string, 'kit.numberOdd' | 'corner.order'> = {};
  let before = 0;
  bands.forEach((band, index) => {
    const to = monthsOf(band);
    if (to === undefined || !typedNumber(band.children)) faults[`bands-${index}`] = 'kit.numberOdd';
    else if (to <= before) faults[`bands-${index}`] = 'corner.order';
    before = to ?? before;
  });
  return faults;
}

export function ageParts(months: number): { to: string; unit: 'MONTHS' | 'YEARS' } {
  return months % 12 === 0 && months > 0
    ? { to: String(months / 12), unit: 'YEARS' }
    : { to: String(months), unit: 'MONTHS' };
}
