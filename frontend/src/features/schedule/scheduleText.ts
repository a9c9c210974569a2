import type { TFunction } from 'i18next';
import type { PublicCourse, PublicSchedule, PublicSession } from '../../api/contract';
import { readDay, weekdayAndDay, weekdayIndex, weekdayName } from '../../i18n/dates';
import type { Language } from '../../i18n/languages';
import { leftToRight } from '../../i18n/useFormats';

export type ToldLine = { title: string; when: string; more: string };
export type ToldDay = { day: string; lines: readonly ToldLine[] };

/** The schedule in the words of one language, day by day: what a poster, a picture and a message say alike. */
export function toldDays(schedule: PublicSchedule, language: Language, t: TFunction): readonly ToldDay[] {
  const days = new Map<string, ToldLine[]>();
  for (const session of schedule.sessions.filter(({ cancelled }) => !cancelled)) {
    days.set(session.day, [...(days.get(session.day) ?? []), line(session, language, t)]);
  }
  return [...days].map(([day, lines]) => ({ day: weekdayAndDay(readDay(day), language), lines }));
}

function line({ course, startsAt, endsAt, room }: PublicSession, language: Language, t: TFunction): ToldLine {
  return {
    title: course.title[language],
    when: startsAt && endsAt ? leftToRight(`${startsAt.slice(11)}–${endsAt.slice(11)}`) : t('whatsOn.askTheHour'),
    more: [room?.[language], ...marksOf(course, t)].filter(Boolean).join(' · '),
  };
}

/** For whom it is, as far as it is not for everybody. */
export function marksOf({ womenOnly, childcare, openToAll }: PublicCourse, t: TFunction): string[] {
  return [
    womenOnly && t('whatsOn.womenOnly'),
    childcare && t('whatsOn.childcare'),
    openToAll && t('home.openToAll'),
  ].filter((word): word is string => typeof word === 'string');
}

/** A message to send on: plain text, the address last. */
export function messageOf(schedule: PublicSchedule, language: Language, t: TFunction, address: string): string {
  const days = toldDays(schedule, language, t).map(({ day, lines }) =>
    [day, ...lines.map(({ title, when, more }) => `• ${when} ${title}${more ? ` (${more})` : ''}`)].join('\n'),
  );
  return [schedule.centre.name[language], t('whatsOn.free'), ...days, address].join('\n\n');
}

/** The public page of a centre. */
export function pageOf(code: string, language?: Language): string {
  return `${window.location.origin}/schedule/${code}${language ? `?language=${language}` : ''}`;
}

export function feedOf(code: string, language: Language): string {
  return `${window.location.origin}/api/v1/public/schedules/${code}/calendar?language=${language}`;
}

/** What is on, once each with its weekdays: for paper that hangs longer than a day. */
export function toldWeek(schedule: PublicSchedule, language: Language, t: TFunction): readonly ToldLine[] {
  const courses = new Map<string, { line: ToldLine; days: Set<number> }>();
  for (const session of schedule.sessions.filter(({ cancelled }) => !cancelled)) {
    const told = line(session, language, t);
    const key = `${session.course.id} ${told.when}`;
    const known = courses.get(key) ?? { line: told, days: new Set<number>() };
    known.days.add(weekdayIndex(readDay(session.day)));
    courses.set(key, known);
  }
  return [...courses.values()].map(({ line: told, days }) => ({
    ...told,
    when: `${listed(days, language)} ${told.when}`,
  }));
}

/** When the door is open, days with the same hours together; a day off has none. */
export function toldHours({ days }: PublicSchedule, language: Language): readonly string[] {
  const hours = new Map<string, Set<number>>();
  const known = new Set<number>();
  for (const { day, opens, closes } of days) {
    const weekday = weekdayIndex(readDay(day));
    if (!opens || !closes || known.has(weekday)) continue;
    known.add(weekday);
    const clock = leftToRight(`${opens.slice(0, 5)}–${closes.slice(0, 5)}`);
    hours.set(clock, (hours.get(clock) ?? new Set()).add(weekday));
  }
  return [...hours].map(([clock, on]) => `${listed(on, language)} ${clock}`);
}

/** Days of the week in their order, which begins on Saturday. */
function listed(days: ReadonlySet<number>, language: Language): string {
  return [...days]
    .sort((one, other) => ((one + 1) % 7) - ((other + 1) % 7))
    .map((day) => weekdayName(day, language))
    .join(language === 'en' ? ', ' : '، ');
}
