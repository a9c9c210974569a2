import type { IconName } from '../../ui/Icon';

export const groups = ['people', 'courses', 'acts', 'rooms'] as const;
export type Group = (typeof groups)[number];

/** One line of the palette. `hint` tells apart what bears the same name. */
export type Entry = {
  id: string;
  group: Group;
  icon: IconName;
  label: string;
  hint?: string;
  go: () => void;
};

/** In the order of the groups, which is the order the arrow keys walk. */
export function inGroups(entries: readonly Entry[]): [Group, Entry[]][] {
  return groups
    .map((group): [Group, Entry[]] => [group, entries.filter((entry) => entry.group === group)])
    .filter(([, some]) => some.length > 0);
}
