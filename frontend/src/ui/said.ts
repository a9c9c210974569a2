/** What was just done, in one sentence, and the way back while there is one. */
export type Said = { text: string; undo?: () => Promise<unknown> };

/** How long it stands there: time to read it, and to see that it was the wrong one. */
const STANDS = 20_000;

let last: Said | undefined;
let ends: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Says that something was done: shown at the foot of every page, and read aloud. The next one takes its place. */
export function say(deed: Said): void {
  become(deed);
  ends = setTimeout(unsay, STANDS);
}

/** Nothing is said any more. */
export function unsay(): void {
  become(undefined);
}

function become(deed: Said | undefined): void {
  clearTimeout(ends);
  last = deed;
  for (const listener of listeners) listener();
}

export const whatWasSaid = {
  now: () => last,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
