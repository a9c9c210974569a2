import type { ReactNode } from 'react';

type Props<T> = {
  rows: readonly T[];
  /** A row nobody has written in yet. */
  blank: T;
  onChange: (rows: T[]) => void;
  another: string;
  children: (row: T, at: number, change: (row: T) => void) => ReactNode;
};

/** As many of one kind as somebody needs, each in a row of its own; what is left empty is not sent. */
export function Several<T>({ rows, blank, onChange, another, children }: Props<T>) {
  return (
    <>
      {rows.map((row, at) =>
        children(row, at, (next) => onChange(rows.map((one, index) => (index === at ? next : one)))),
      )}
      <button type="button" className="btn quiet flush" onClick={() => onChange([...rows, blank])}>
        {another}
      </button>
    </>
  );
}
