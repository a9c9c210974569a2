import { addDays, type Day, daysInMonth, isoDay, readDay, weekdayIndex } from '../../i18n/dates';

export type View = 'day' | 'week' | 'month' | 'room';

/** The Saturday on or before a day: here the week begins. */
function saturday(day: Day): Day {
  return addDays(day, -((weekdayIndex(day) + 1) % 7));
}

/** The days a view shows, the first and the last one included. */
export function daysOf(view: View, day: string): string[] {
  const here = readDay(day);
  if (view === 'day') return [day];
  if (view !== 'month') return from(saturday(here), 7);
  const first = { ...here, day: 1 };
  const last = { ...here, day: daysInMonth(here) };
  const begin = saturday(first);
  const end = addDays(saturday(last), 6);
  const all = from(begin, 42);
  return all.slice(0, all.indexOf(isoDay(end)) + 1);
}

/** The same view, one step earlier or later. */
export function stepped(view: View, day: string, by: 1 | -1): string {
  const here = readDay(day);
  if (view === 'day') return isoDay(addDays(here, by));
  if (view !== 'month') return isoDay(addDays(here, 7 * by));
  const first = addDays({ ...here, day: by > 0 ? daysInMonth(here) : 1 }, by);
  return isoDay({ ...first, day: 1 });
}

function from(first: Day, count: number): string[] {
  return Array.from({ length: count }, (_, index) => isoDay(addDays(first, index)));
}

/** Minutes since midnight of a local moment or time. */
export function minutes(local: string): number {
  const [hour = 0, minute = 0] = local.slice(-5).split(':').map(Number);
  return hour * 60 + minute;
}

export function clock(minute: number): string {
  const inside = Math.max(0, Math.min(24 * 60 - 1, minute));
  return `${String(Math.floor(inside / 60)).padStart(2, '0')}:${String(inside % 60).padStart(2, '0')}`;
}

export type Placed<T> = { item: T; lane: number; lanes: number };

/** Side by side what is at the same time: each in the first lane that is free. */
export function placed<T extends { startsAt: string; endsAt: string }>(items: readonly T[]): Placed<T>[] {
  const sorted = [...items].sort(
    (one, other) => one.startsAt.localeCompare(other.startsAt) || one.endsAt.localeCompare(other.endsAt),
  );
  const done: Placed<T>[] = [];
  let together: Placed<T>[] = [];
  let until = '';
  const close = () => {
    const lanes = Math.max(0, ...together.map(({ lane }) => lane)) + 1;
    for (const one of together) one.lanes = lanes;
    done.push(...together);
    together = [];
  };
  for (const item of sorted) {
    if (item.startsAt >= until) close();
    const lane = [...together.keys(), together.length].find(
      (candidate) => !together.some((other) => other.lane === candidate && other.item.endsAt > item.startsAt),
    );
    together.push({ item, lane: lane ?? 0, lanes: 1 });
    if (item.endsAt > until) until = item.endsAt;
  }
  close();
  return done;
}

export type Folded = { startsAt: string; endsAt: string; count: number };

/** Where more than so many stand side by side none could be read: the last lane says how many more there are, and when. */
export function folded<T extends { startsAt: string; endsAt: string }>(
  all: readonly Placed<T>[],
  most: number,
): { shown: Placed<T>[]; more: Folded[] } {
  const beyond = ({ lane, lanes }: Placed<T>) => lanes > most && lane >= most - 1;
  const more: Folded[] = [];
  for (const { startsAt, endsAt } of all
    .filter(beyond)
    .map(({ item }) => item)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt))) {
    const last = more.at(-1);
    if (last && startsAt < last.endsAt) {
      last.count += 1;
      if (endsAt > last.endsAt) last.endsAt = endsAt;
    } else more.push({ startsAt, endsAt, count: 1 });
  }
  const shown = all.filter((one) => !beyond(one)).map((one) => ({ ...one, lanes: Math.min(one.lanes, most) }));
  return { shown, more };
}
