import type { DeclareClosure, OpenDay } from '../../api/contract';
import { typedClock } from '../../i18n/clock';
import { addDays, isoDay, readDay } from '../../i18n/dates';
import { typedDayOf } from '../../ui/DayField';
import type { Localized } from '../../ui/LocalizedFields';
import { doorWords } from './doorWords';

/** The code list. */
export const CAUSES = 'closure-causes';

export const spans = ['TODAY', 'TOMORROW', 'THREE_DAYS', 'FURTHER_NOTICE', 'OTHER'] as const;

export type Span = (typeof spans)[number];

/** A closing as it stands in the form. */
export type Closing = {
  roomId: string;
  span: Span;
  fromDay: string;
  fromTime: string;
  toDay: string;
  toTime: string;
  cause: string | undefined;
  /** What somebody wrote for the door; until then the words follow the choices. */
  written: Localized | undefined;
};

export function beginClosing(now: string): Closing {
  const day = now.slice(0, 10);
  const tomorrow = isoDay(addDays(readDay(day), 1));
  return {
    roomId: '',
    span: 'TODAY',
    fromDay: day,
    fromTime: now.slice(11),
    toDay: tomorrow,
    toTime: '00:00',
    cause: undefined,
    written: undefined,
  };
}

/** From when until when; no end means until further notice, undefined that the times make no sense. */
export function spanOf(form: Closing, now: string): { startsAt: string; endsAt: string | null } | undefined {
  const midnight = (daysOn: number) => `${isoDay(addDays(readDay(now), daysOn))}T00:00`;
  switch (form.span) {
    case 'TODAY':
      return { startsAt: now, endsAt: midnight(1) };
    case 'TOMORROW':
      return { startsAt: midnight(1), endsAt: midnight(2) };
    case 'THREE_DAYS':
      return { startsAt: now, endsAt: midnight(3) };
    case 'FURTHER_NOTICE':
      return { startsAt: now, endsAt: null };
    default: {
      const at = (day: string, time: string) => {
        const [date, clock] = [typedDayOf(day), typedClock(time)];
        return date && clock ? `${date}T${clock}` : undefined;
      };
      const [startsAt, endsAt] = [at(form.fromDay, form.fromTime), at(form.toDay, form.toTime)];
      return startsAt && endsAt && startsAt < endsAt ? { startsAt, endsAt } : undefined;
    }
  }
}

export function closingFaults(form: Closing, now: string): Record<string, 'closing.causeMissing' | 'closing.spanOdd'> {
  return {
    ...(!form.cause && { cause: 'closing.causeMissing' as const }),
    ...(!spanOf(form, now) && { span: 'closing.spanOdd' as const }),
  };
}

/** The first day on which the door is open again, so far as one can say. */
export function opensAgain(to: string | null, days: readonly OpenDay[] | undefined): string | undefined {
  if (!to) return undefined;
  const next = days?.find((day) => day.open && `${day.date}T${day.closes}` > to);
  return next && `${next.date}T${next.opens?.slice(0, 5)}`;
}

/** @property why the cause in words; undefined where it is not said at the door */
type Around = { now: string; room?: Localized; opens?: string; why?: Localized };

/** The words for the door: what somebody wrote, or what follows from the choices. */
export function noticeOf(form: Closing, { now, room, opens, why }: Around): Localized | undefined {
  if (form.written) return form.written;
  const span = spanOf(form, now);
  if (!span || !form.cause) return undefined;
  const said = { ...span, why, room, opens };
  return { en: doorWords.en(said), ar: doorWords.ar(said), ckb: doorWords.ckb(said) };
}

export function toClosure(form: Closing, around: Around): DeclareClosure | undefined {
  const span = spanOf(form, around.now);
  if (!span || !form.cause) return undefined;
  return { ...span, roomId: form.roomId || null, cause: form.cause, notice: noticeOf(form, around) ?? null };
}
