import { Failure } from './Failure';
import { Waiting } from './Waiting';

/** A query as it stands. */
export type Asked = { data?: unknown; error: unknown; refetch: () => unknown };

/**
 * Stands where answers are still to come: what went wrong with a second try, else a calm word while they are on their
 * way, and nothing once they are there. Whether a list is empty is said only after that.
 */
export function QueryState({ of }: { of: Asked | readonly Asked[] }) {
  const asked = [of].flat();
  const failed = asked.filter(({ error }) => error);
  if (failed[0]) return <Failure error={failed[0].error} again={() => void failed.map((one) => one.refetch())} />;
  return asked.some(({ data }) => data === undefined) && <Waiting />;
}
