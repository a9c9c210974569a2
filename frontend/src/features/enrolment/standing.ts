import type { CoursePlaces } from '../../api/contract';

/** What awaits whoever is added now: said before it happens. */
export type Standing =
  | { as: 'COMMITTEE' | 'EVERYBODY' | 'NOBODY' | 'UNSAID' }
  | { as: 'FREE'; free: number }
  | { as: 'LINE'; position?: number };

/** @param stream of a course with two; without one nothing can be said yet */
export function standingOf(places: CoursePlaces, stream: 'A' | 'B' | undefined): Standing {
  const { selection, capacity, taken, waiting, waitingPlaces } = places;
  if (selection === 'SCORED') return { as: 'COMMITTEE' };
  if (capacity == null) return { as: 'EVERYBODY' };
  const streams = selection === 'STREAMS';
  if (streams && !stream) return { as: 'UNSAID' };
  const of = stream === 'A' ? places.streamA : places.streamB;
  const free = streams && of ? of.places - of.taken : capacity - taken;
  if (free > 0) return { as: 'FREE', free };
  if (waiting >= waitingPlaces) return { as: 'NOBODY' };
  // Two streams wait in one line, each for places of its own: a number would promise what it does not mean.
  return streams ? { as: 'LINE' } : { as: 'LINE', position: waiting + 1 };
}
