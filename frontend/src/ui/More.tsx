import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };

/** Under a list that comes page by page: the next page, and how much there is. */
export function More({ list, children }: { list: Paged; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="after">
      {list.hasNextPage && (
        <button
          type="button"
          className="btn"
          aria-disabled={list.isFetchingNextPage}
          onClick={() => !list.isFetchingNextPage && void list.fetchNextPage()}
        >
          {list.isFetchingNextPage ? t('shell.waiting') : t('people.more')}
        </button>
      )}
      {children && (
        <span className="small" role="status">
          {children}
        </span>
      )}
    </div>
  );
}
