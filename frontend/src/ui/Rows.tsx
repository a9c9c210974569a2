import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IconName } from './Icon';
import { Empty } from './Note';
import { type Asked, QueryState } from './QueryState';

export type Column<T> = { head: string; cell: (item: T) => ReactNode; className?: string };

type Props<T> = {
  caption: string;
  list: Asked & { data?: readonly T[] };
  /** The first one names the row. */
  columns: readonly Column<T>[];
  nameOf: (item: T) => string;
  /** Whoever may change a line finds the way at its end. */
  onChange?: (id: string) => void;
  icon: IconName;
  empty: ReactNode;
};

/** A short list as a real table; on a phone each line is a block. */
export function Rows<T extends { id: string }>({ caption, list, columns, nameOf, onChange, icon, empty }: Props<T>) {
  const { t } = useTranslation();
  const [first, ...others] = columns;
  if (!list.data || !first) return <QueryState of={list} />;
  if (list.data.length === 0) return <Empty icon={icon}>{empty}</Empty>;
  return (
    <table className="fold">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          {onChange && (
            <th scope="col">
              <span className="sr">{t('kit.change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {list.data.map((item) => (
          <tr key={item.id}>
            <th scope="row">{first.cell(item)}</th>
            {others.map(({ head, cell, className }) => (
              <td key={head} className={className}>
                {cell(item)}
              </td>
            ))}
            {onChange && (
              <td className="end">
                <button
                  type="button"
                  className="btn quiet"
                  aria-label={t('kit.changeOf', { name: nameOf(item) })}
                  onClick={() => onChange(item.id)}
                >
                  {t('kit.change')}
                </button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
