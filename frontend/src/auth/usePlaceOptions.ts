import type { Place } from '../api/contract';
import { nameOf } from '../i18n/inMyLanguage';
import { inOrder } from '../i18n/inOrder';
import { useMe } from './me';

/** Places to choose from, in the order of the language; the governorates of one's own centres come first, since most live there. */
export function usePlaceOptions() {
  const { centres } = useMe();
  const own = new Set(centres.map(({ governorate }) => governorate.pcode));
  return (places: readonly Place[] | undefined) =>
    inOrder(places ?? [], nameOf, ({ pcode }) => own.has(pcode)).map((place) => ({
      value: place.pcode,
      label: nameOf(place),
    }));
}
