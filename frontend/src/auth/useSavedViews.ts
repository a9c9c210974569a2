import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView, ViewedList } from '../api/contract';
import { createSavedView, deleteSavedView, updateSavedView } from '../api/gen/sdk.gen';
import { once, seen } from '../api/headers';
import { under } from '../api/under';
import { useMe } from './me';
import { savedViewsQuery } from './queries';

type Props = {
  list: ViewedList;
  /** The view named in the address. */
  chosenId: string | undefined;
  /** What the address says besides, in the form views are kept in. */
  query: string;
  /** The same for the list as it is when nothing is said. */
  plainQuery: string;
  onChoose: (view: SavedView | undefined) => void;
};

/** The views of a list and everything that can be done with them, ready for the control that shows them. */
export function useSavedViews({ list, chosenId, query, plainQuery, onChoose }: Props) {
  const me = useMe();
  const queries = useQueryClient();
  const known = useQuery({ ...savedViewsQuery(list), enabled: me.may('SAVED_VIEW_USE') });
  const all = known.data ?? [];
  const chosen = all.find(({ id }) => id === chosenId);
  const fresh = () => queries.invalidateQueries(under('Saved views'));
  const home = me.centres.length === 1 ? me.centres[0] : undefined;

  const saving = useMutation({
    mutationFn: ({ name, shared }: { name: string; shared: boolean }) =>
      createSavedView({
        body: { list, details: { name, query, centreId: shared ? (home?.id ?? null) : null } },
        headers: once(crypto.randomUUID()),
      }),
    onSuccess: async (saved) => {
      await fresh();
      onChoose(saved);
    },
  });
  const updating = useMutation({
    mutationFn: (view: SavedView) =>
      updateSavedView({ path: { savedViewId: view.id }, headers: seen(view), body: { query } }),
    onSettled: fresh,
  });
  const forgetting = useMutation({
    mutationFn: (view: SavedView) => deleteSavedView({ path: { savedViewId: view.id }, headers: seen(view) }),
    onSuccess: () => onChoose(undefined),
    onSettled: fresh,
  });

  const shown = (view: SavedView) => ({
    id: view.id,
    name: view.name,
    mine: view.mine,
    shared: Boolean(view.centreId),
  });
  const views = all.map(shown);
  return {
    views,
    chosen: views.find(({ id }) => id === chosen?.id),
    changed: chosen ? chosen.query !== query : query !== plainQuery,
    shareWith: home && me.centreName(home.id),
    pending: saving.isPending || updating.isPending || forgetting.isPending,
    error: known.error ?? saving.error ?? updating.error ?? forgetting.error,
    onChoose: (id: string | undefined) => onChoose(all.find((view) => view.id === id)),
    onSave: (name: string, shared: boolean, done: () => void) => {
      if (!saving.isPending) saving.mutate({ name, shared }, { onSuccess: done });
    },
    onUpdate: () => chosen && !updating.isPending && updating.mutate(chosen),
    onDelete: () => chosen && forgetting.mutate(chosen),
  };
}
