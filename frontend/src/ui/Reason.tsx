import { type ReactNode, useEffect, useRef } from 'react';
import { Failure } from './Failure';

/**
 * Why something was not done, for an answer no field can carry. Whoever pressed a button far away stands before it:
 * each new reason takes the focus and the eye.
 *
 * @param children in place of the usual words
 */
export function Reason({ error, children }: { error: unknown; children?: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) bring(place.current);
  }, [error]);
  if (!error) return null;
  return (
    <div ref={place} tabIndex={-1} className="reason">
      {children || <Failure error={error} />}
    </div>
  );
}

/** Focus first and then the eye: the focus alone does not move what is half in sight. */
export function bring(place: HTMLElement | null | undefined): void {
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'nearest' });
}
