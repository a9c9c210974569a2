import { useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/contract';
import { listChangesQuery, readGrantApplicationQuery } from '../../../api/gen/queries.gen';
import { updateGrantApplication } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { isBusy, isRefusal, NoAnswer, type Problem } from '../../../api/problem';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { useDebounced } from '../../../ui/useDebounced';
import {
  compared,
  type Field,
  fieldOf,
  idOf,
  numbered,
  odd,
  onTop,
  unsaved,
  type Values,
  valuesOf,
  wireOf,
} from './applicationValues';

/** How long nobody types before it is kept, and how long until it is tried again without an answer, in milliseconds. */
const QUIET = 1_000;
const AGAIN = 10_000;

type Read = { values: Values; version: number };
type Clash = { theirs: Read; fields: Field[]; alike: ReadonlySet<string>; by?: string | undefined };

type Held = {
  /** As the service has it. */
  base: Read;
  values: Values;
  /** What the service would not take, as it was sent: it is not sent again before it is changed. */
  refused: Partial<Record<Field, { sent: string; at: FieldErrors }>>;
  state: 'resting' | 'saving' | 'failed';
  failure?: unknown;
  clash?: Clash | undefined;
  /** Who else wrote on it meanwhile, where both could be kept. */
  besides?: { by?: string | undefined } | undefined;
};

/**
 * Keeps what is typed into an application, one second after the last key. One saving is under way at a time; what cannot be taken
 * yet stays on the screen and holds nothing else back; of two people who write at once neither loses a word.
 */
export function useKeeping(application: GrantApplication, put: (after: GrantApplication) => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { id } = application;
  const { currency } = application.maximum;
  const [shown, show] = useState(() => begin(application));
  const held = useRef(shown);
  const running = useRef<Promise<void>>(undefined);
  const says = { number: t('applications.numberOdd'), point: t('applications.pointOdd'), day: t('kit.dayOdd') };

  const wire = (of: Values) => wireOf(of, currency);
  const set = (part: Partial<Held>) => {
    held.current = { ...held.current, ...part };
    show(held.current);
  };
  const standing = ({ values, refused }: Held): FieldErrors => {
    const now = wire(values);
    const still = Object.entries(refused).filter(([field, { sent }]) => JSON.stringify(now[field as Field]) === sent);
    return Object.assign({}, ...still.map(([, { at }]) => at));
  };
  const faultsOf = (now: Held): FieldErrors => ({ ...standing(now), ...odd(now.values, says) });
  /** What can be sent: changed, and nothing wrong with it as far as anybody knows. */
  const sendable = (now: Held): Field[] => {
    const wrong = new Set(Object.keys(faultsOf(now)).map(fieldOf));
    return unsaved(now.base.values, now.values, currency).filter((field) => !wrong.has(field));
  };

  const refuse = (errors: NonNullable<Problem['errors']>, sent: Values) => {
    const all = wire(sent);
    const refused = { ...held.current.refused };
    for (const field of Object.keys(all) as Field[]) {
      const mine = errors.filter(({ pointer }) => fieldOf(idOf(pointer)) === field);
      if (mine.length === 0) continue;
      const at = Object.fromEntries(mine.reverse().map(({ pointer, message }) => [idOf(pointer), message]));
      refused[field] = { sent: JSON.stringify(all[field]), at };
    }
    set({ refused });
  };

  const whoWrote = async (): Promise<string | undefined> => {
    try {
      const changes = await queries.fetchQuery({
        ...listChangesQuery({ path: { kind: 'grant_application', recordId: id }, query: { limit: 1 } }),
        staleTime: 0,
      });
      return changes.items[0]?.by.displayName ?? undefined;
    } catch {
      return undefined;
    }
  };

  /** Somebody else was faster. */
  const meet = async () => {
    const now = await queries.fetchQuery({
      ...readGrantApplicationQuery({ path: { applicationId: id } }),
      staleTime: 0,
    });
    const by = await whoWrote();
    const theirs = { values: valuesOf(now), version: now.version };
    const { base, values } = held.current;
    const { clash, alike, news } = compared(values, theirs.values, base.values, currency);
    put(now);
    if (clash.length > 0) return set({ clash: { theirs, fields: clash, alike, by }, state: 'resting' });
    // Without news it was my own saving, whose answer was lost on the way.
    const besides = news ? { by } : undefined;
    set({ base: theirs, values: onTop(base.values, values, theirs.values, alike), besides });
  };

  const send = async () => {
    while (!held.current.clash) {
      const { base, values } = held.current;
      const fields = sendable(held.current);
      if (fields.length === 0) return set({ state: 'resting' });
      set({ state: 'saving' });
      const all = wire(values);
      try {
        const after = await updateGrantApplication({
          path: { applicationId: id },
          headers: seen(base),
          body: Object.fromEntries(fields.map((field) => [field, all[field]])),
        });
        const kept = { ...base.values, ...Object.fromEntries(fields.map((field) => [field, values[field]])) };
        const given = fields.includes('budget') ? after.budget : [];
        set({
          base: { values: numbered(kept, values.budget, given), version: after.version },
          values: numbered(held.current.values, values.budget, given),
          state: 'resting',
        });
        return put(after);
      } catch (error) {
        try {
          if (isRefusal(error, 412)) await meet();
          else if (isRefusal(error, 422)) {
            refuse(error.problem.errors ?? [], values);
            // What points to nothing that was sent would be refused for ever.
            if (sendable(held.current).length === fields.length) throw error;
          } else throw error;
        } catch (failure) {
          return set({ state: 'failed', failure });
        }
      }
    }
  };

  const keep = () => {
    running.current ??= send().finally(() => {
      running.current = undefined;
    });
    return running.current;
  };
  const left = () => unsaved(held.current.base.values, held.current.values, currency);

  /** Sends what is typed now, without waiting. @return whether all of it is kept, and in which version */
  const settle = async (): Promise<number | undefined> => {
    await running.current;
    if (left().length > 0) await keep();
    return left().length === 0 ? held.current.base.version : undefined;
  };

  const rested = useDebounced(shown.values, QUIET) === shown.values;
  const waits = !shown.clash && sendable(shown).length > 0;
  const passes = shown.state !== 'failed' || shown.failure instanceof NoAnswer || isBusy(shown.failure);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each key begins the wait anew
  useEffect(() => {
    if (!waits || !passes) return;
    const timer = setTimeout(() => void keep(), shown.state === 'failed' ? AGAIN : QUIET);
    return () => clearTimeout(timer);
  }, [shown, waits, passes]);

  const blocker = useBlocker({
    shouldBlockFn: async () => left().length > 0 && (await settle()) === undefined,
    enableBeforeUnload: () => left().length > 0,
    withResolver: true,
  });

  return {
    values: shown.values,
    /** A number or a day that is being typed is not called wrong before the hand rests. */
    faults: rested ? faultsOf(shown) : standing(shown),
    state: stateOf(shown.state, waits || !rested, unsaved(shown.base.values, shown.values, currency).length > 0),
    failure: shown.state === 'failed' ? shown.failure : undefined,
    clash: shown.clash,
    besides: shown.besides,
    blocker,
    change: (part: Partial<Values>) =>
      set({ values: { ...held.current.values, ...part }, state: 'resting', besides: undefined }),
    settle,
    /** What stands in the way of submitting stays at its field until that is changed. */
    refuse: (errors: NonNullable<Problem['errors']>) => refuse(errors, held.current.values),
    decide: (takeTheirs: ReadonlySet<string>) => {
      const { base, values, clash } = held.current;
      if (!clash) return;
      set({
        base: clash.theirs,
        values: onTop(base.values, values, clash.theirs.values, new Set([...takeTheirs, ...clash.alike])),
        clash: undefined,
      });
      void keep();
    },
    back: () => set({ clash: undefined, state: 'failed', failure: undefined }),
  };
}

/** Whether what stands there is kept, as it is told. */
function stateOf(
  state: Held['state'],
  waits: boolean,
  left: boolean,
): 'saving' | 'failed' | 'typing' | 'held' | 'kept' {
  if (state !== 'resting') return state;
  return !left ? 'kept' : waits ? 'typing' : 'held';
}

function begin(application: GrantApplication): Held {
  const values = valuesOf(application);
  return { base: { values, version: application.version }, values, refused: {}, state: 'resting' };
}
