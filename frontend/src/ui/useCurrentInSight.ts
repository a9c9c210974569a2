import { type RefObject, useEffect } from 'react';

/** On a phone a bar of ways is wider than the screen: the one that leads here is brought into sight. */
export function useCurrentInSight(bar: RefObject<HTMLElement | null>, here: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when the place does
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [here]);
}
