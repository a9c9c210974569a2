import type { InitiativePlace } from '../../../api/contract';
import { outline } from './iraq';

type Point = { x: number; y: number };
export type Frame = { x: number; y: number; width: number; height: number };

/** A degree of longitude is shorter than one of latitude, at the middle of the country. */
const NARROWER = Math.cos((33.5 * Math.PI) / 180);

/** East is to the right and north is up in every language. */
export function drawn(longitude: number, latitude: number): Point {
  return { x: longitude * NARROWER, y: -latitude };
}

export function pointOf({ point }: InitiativePlace): Point | undefined {
  return point ? drawn(Number(point.longitude), Number(point.latitude)) : undefined;
}

/** As wide as a drive: closer, a point would say more than it knows. */
const CLOSEST = 2.4;
const AROUND = 0.5;

/** What is drawn: where the places are, with some of the country around them; all of it where there are none. */
export function frameOf(points: readonly Point[]): Frame {
  const shown = points.length > 0 ? points : outline.map(([longitude, latitude]) => drawn(longitude, latitude));
  const [left, right] = reach(shown.map(({ x }) => x));
  const [top, bottom] = reach(shown.map(({ y }) => y));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function reach(values: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const more = Math.max(AROUND, (CLOSEST - (most - least)) / 2);
  return [least - more, most + more];
}
