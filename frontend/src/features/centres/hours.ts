import type { OpeningHours } from '../../api/contract';
import { typedClock } from '../../i18n/clock';
import { typedDayOf } from '../../ui/DayField';
import { type Localized, noWords } from '../../ui/LocalizedFields';

/** The week as Iraq begins it. */
export const week = ['SATURDAY', 'SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;

export type Weekday = (typeof week)[number];

/** Where the day stands in the tables of weekday names, which begin with Sunday. */
export function nameIndex(day: Weekday): number {
  return (week.indexOf(day) + 6) % 7;
}

/** A day as it is typed; both empty is a day on which the centre is closed. */
export type TypedHours = { opens: string; closes: string };
export type TypedWeek = Record<Weekday, TypedHours>;
export type TypedSeason = { name: Localized; from: string; to: string; hours: TypedWeek };
export type TypedOpening = { regular: TypedWeek; seasons: TypedSeason[] };

type Hours = OpeningHours['regular'];

export function typedWeek(hours: Hours): TypedWeek {
  const entries = week.map((day) => {
    const found = hours.find((entry) => entry.day === day);
    return [day, { opens: clock(found?.opens), closes: clock(found?.closes) }];
  });
  return Object.fromEntries(entries) as TypedWeek;
}

export function typedOpening(hours: OpeningHours): TypedOpening {
  return {
    regular: typedWeek(hours.regular),
    seasons: hours.seasons.map(({ name, from, to, hours: own }) => ({ name, from, to, hours: typedWeek(own) })),
  };
}

export function emptySeason(regular: TypedWeek): TypedSeason {
  return { name: noWords, from: '', to: '', hours: regular };
}

/** Every other open day as the first one: in most centres the days are alike. */
export function allLike(day: Weekday, hours: TypedWeek): TypedWeek {
  const like = hours[day];
  return Object.fromEntries(
    week.map((other) => [other, other === 'FRIDAY' || other === 'SATURDAY' ? hours[other] : like]),
  ) as TypedWeek;
}

export function toOpeningHours(typed: TypedOpening): OpeningHours {
  return {
    regular: toHours(typed.regular),
    seasons: typed.seasons.map(({ name, from, to, hours }) => ({
      name,
      from: typedDayOf(from) ?? '',
      to: typedDayOf(to) ?? '',
      hours: toHours(hours),
    })),
  };
}

type Fault = 'centres.hoursBoth' | 'centres.hoursOrder' | 'kit.timeOdd' | 'kit.dayOdd' | 'kit.wordsMissing';

/** What is wrong, by the field it stands at. Whether seasons overlap is for the service to say. */
export function hoursFaults(typed: TypedOpening): Record<string, Fault> {
  const faults = weekFaults('regular', typed.regular);
  typed.seasons.forEach((season, index) => {
    const at = `season-${index}`;
    if (Object.values(season.name).some((text) => text.trim() === '')) faults[`${at}-name`] = 'kit.wordsMissing';
    const from = typedDayOf(season.from);
    const to = typedDayOf(season.to);
    if (!from) faults[`${at}-from`] = 'kit.dayOdd';
    if (!to) faults[`${at}-to`] = 'kit.dayOdd';
    else if (from && to < from) faults[`${at}-to`] = 'centres.hoursOrder';
    Object.assign(faults, weekFaults(at, season.hours));
  });
  return faults;
}

/** Where a pointer of the service stands in the form; a fault within a week stands at its first day. */
export function hoursField(pointer: string): string | undefined {
  const season = /seasons\/(\d+)\/(name|from|to|hours)/.exec(pointer);
  if (season) return `season-${season[1]}-${season[2] === 'hours' ? week[0] : season[2]}`;
  return /regular/.test(pointer) ? `regular-${week[0]}` : undefined;
}

function weekFaults(at: string, hours: TypedWeek): Record<string, Fault> {
  const faults: Record<string, Fault> = {};
  for (const day of week) {
    const { opens, closes } = hours[day];
    if (!opens.trim() && !closes.trim()) continue;
    const from = typedClock(opens);
    const to = typedClock(closes);
    const field = `${at}-${day}`;
    if (!opens.trim() || !closes.trim()) faults[field] = 'centres.hoursBoth';
    else if (!from || !to) faults[field] = 'kit.timeOdd';
    else if (to <= from) faults[field] = 'centres.hoursOrder';
  }
  return faults;
}

function toHours(typed: TypedWeek): Hours {
  return week.flatMap((day) => {
    const opens = typedClock(typed[day].opens);
    const closes = typedClock(typed[day].closes);
    return opens && closes ? [{ day, opens, closes }] : [];
  });
}

/** A centre that has not written its hours yet is not closed every day. */
export function hoursAreKnown({ openingHours }: { openingHours: OpeningHours }): boolean {
  return openingHours.regular.length > 0;
}

/** The wire may carry seconds; nobody reads them. */
export function clock(time: string | null | undefined): string {
  return time?.slice(0, 5) ?? '';
}
