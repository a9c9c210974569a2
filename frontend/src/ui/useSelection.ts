import { useState } from 'react';

/** Which lines of a list are chosen, and the spans that Shift chooses. What leaves the list leaves the choice. */
export function useSelection(ids: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string>();
  const here = ids.filter((id) => chosen.has(id));

  const put = (id: string, range: boolean) => {
    const from = range && anchor !== undefined ? ids.indexOf(anchor) : -1;
    const to = ids.indexOf(id);
    const span = from < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    const on = from < 0 ? !chosen.has(id) : true;
    setChosen((before) => {
      const next = new Set(before);
      for (const one of span) {
        if (on) next.add(one);
        else next.delete(one);
      }
      return next;
    });
    setAnchor(id);
  };

  return {
    chosen: here,
    has: (id: string) => chosen.has(id),
    put,
    all: ids.length > 0 && here.length === ids.length,
    putAll: (on: boolean) => setChosen(on ? new Set(ids) : new Set()),
    clear: () => setChosen(new Set()),
  };
}

export type Selection = ReturnType<typeof useSelection>;
