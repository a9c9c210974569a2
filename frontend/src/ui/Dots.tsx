import type { ReactNode } from 'react';

/** A few small facts in one line, with a dot between them; what is empty leaves no gap. */
export function Dots({ of, className }: { of: readonly ReactNode[]; className?: string }) {
  return (
    <span className={className ? `dots ${className}` : 'dots'}>
      {of.filter(Boolean).map((fact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one line keep their places
        <span key={index}>{fact}</span>
      ))}
    </span>
  );
}
