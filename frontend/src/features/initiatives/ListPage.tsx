import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';

type Props<T> = {
  title: string;
  what?: string;
  actions?: ReactNode;
  filters: ReactNode;
  list: UseInfiniteQueryResult<InfiniteData<{ items: readonly T[] }>>;
  icon: IconName;
  /** What is said where nothing is found. */
  none: string;
  /** What is said below the last one. */
  count?: (count: number) => string;
  children: (found: T[]) => ReactNode;
};

/** A list of the room of initiatives: filters that stand in the address, what is found page by page, and how it is where nothing is. */
export function ListPage<T>({ title, what, actions, filters, list, icon, none, count, children }: Props<T>) {
  const { t } = useTranslation();
  const found = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={title} below={what && <p className="dim">{what}</p>} actions={actions}>
      <search className="filters" aria-label={t('lists.filters')}>
        {filters}
      </search>
      <QueryState of={list} />
      {list.data && found.length === 0 && (
        <Empty icon={icon}>
          <p>{none}</p>
        </Empty>
      )}
      {found.length > 0 && children(found)}
      <More list={list}>{list.data && !list.hasNextPage && found.length > 0 && count?.(found.length)}</More>
    </Page>
  );
}
