const STEP = 5;
/** As narrow as a title can still be read. */
const NARROWEST = 60 / STEP;
const OPENS = 8;
const CLOSES = 16;

type Timed = { startsAt: string; endsAt: string; roomId?: string | null };
type Named = { id: string; name: string };

export type Slot<T> = { item: T; line: number; starts: number; ends: number; room: string | undefined };
export type DayLine<T> = {
  slots: readonly Slot<T>[];
  /** Each room beside the first of its lines. */
  rooms: readonly { name: string | undefined; line: number }[];
  hours: readonly { hour: number; starts: number }[];
  lines: number;
  columns: number;
  /** Where a time of this day lies, in columns; undefined outside. */
  at: (clock: string) => number | undefined;
};

/** One day as one line of time in steps of five minutes: each room has a line, and a second one where things overlap. */
export function dayLineOf<T extends Timed>(sessions: readonly T[], rooms: readonly Named[]): DayLine<T> {
  const first = Math.min(OPENS, ...sessions.map(({ startsAt }) => Math.floor(minutes(startsAt) / 60)));
  const last = Math.max(CLOSES, ...sessions.map(({ endsAt }) => Math.ceil(minutes(endsAt) / 60)));
  const columns = ((last - first) * 60) / STEP;
  const column = (minute: number) => Math.floor((minute - first * 60) / STEP);
  const slots: Slot<T>[] = [];
  const named: { name: string | undefined; line: number }[] = [];
  let line = 0;
  for (const room of [...rooms, undefined]) {
    const here = sessions.filter(({ roomId }) => (room ? roomId === room.id : !rooms.some(({ id }) => id === roomId)));
    if (here.length === 0) continue;
    named.push({ name: room?.name, line });
    const ends: number[] = [];
    for (const item of [...here].sort((one, other) => one.startsAt.localeCompare(other.startsAt))) {
      const starts = Math.min(column(minutes(item.startsAt)), columns - NARROWEST);
      const until = Math.min(columns, Math.max(column(minutes(item.endsAt)), starts + NARROWEST));
      const free = ends.findIndex((end) => end <= starts);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = until;
      slots.push({ item, line: line + lane, starts, ends: until, room: room?.name });
    }
    line += ends.length;
  }
  return {
    slots: slots.sort((one, other) => one.item.startsAt.localeCompare(other.item.startsAt) || one.line - other.line),
    rooms: named,
    hours: Array.from({ length: last - first }, (_, index) => ({ hour: first + index, starts: (index * 60) / STEP })),
    lines: line,
    columns,
    at: (clock) => {
      const there = column(minutes(`T${clock}`));
      return there >= 0 && there < columns ? there : undefined;
    },
  };
}

/** `2026-11-24T08:30` or `T08:30` in minutes of its day. */
function minutes(moment: string): number {
  const [hour = 0, minute = 0] = moment
    .slice(moment.indexOf('T') + 1)
    .split(':')
    .map(Number);
  return hour * 60 + minute;
}

export type Standing = 'gone' | 'runs' | 'over' | 'untaken' | 'unfinished' | 'ahead';

/** Where a session stands at a moment of the centre's own clock. */
export function standingOf(
  session: { startsAt: string; endsAt: string; state: string; sheet: string },
  now: string,
): Standing {
  if (session.state === 'CANCELLED') return 'gone';
  if (session.startsAt > now) return 'ahead';
  if (session.endsAt > now) return 'runs';
  if (session.sheet === 'LOCKED') return 'over';
  return session.sheet === 'OPEN' ? 'unfinished' : 'untaken';
}
