import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import type { Selection } from './useSelection';

export type DataColumn<T> = {
  id: string;
  head: string;
  cell: (item: T) => ReactNode;
  className?: string;
  /** The two orders of this column, the likelier one first. */
  sort?: readonly [Order, Order];
};

export type Order = { by: string; direction: 'ascending' | 'descending' };

type Props<T> = {
  caption: string;
  rows: readonly T[];
  /** Other lines are on their way. */
  busy?: boolean;
  /** The first one names the row and leads to it. */
  columns: readonly DataColumn<T>[];
  nameOf: (item: T) => string;
  sort: string;
  onSort: (by: string) => void;
  selection?: Selection;
};

/**
 * A long list as a real table: order by the headers, choice by named boxes, Shift and keys. The arrows go from line to line, X
 * chooses, Shift with an arrow chooses along the way, Enter opens.
 */
export function DataTable<T extends { id: string }>(props: Props<T>) {
  const { caption, rows, busy, columns, nameOf, sort, onSort, selection } = props;
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  // A change of a box comes after its click, and the click alone knows about Shift.
  const alongTheWay = useRef(false);
  const [first, ...others] = columns;
  if (!first) return null;

  const pressed = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const line = (event.target as HTMLElement).closest('tr');
    const at = rows.findIndex(({ id }) => id === line?.dataset.id);
    const item = rows[at];
    if (!item) return;
    const inBox = event.target instanceof HTMLInputElement;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (!next) return;
      if (event.shiftKey && selection) {
        if (!selection.has(item.id)) selection.put(item.id, false);
        selection.put(next.id, true);
      }
      const goal = body.current?.querySelector<HTMLElement>(
        `tr[data-id="${next.id}"] ${inBox ? 'input' : 'th :is(a, button)'}`,
      );
      goal?.focus();
    } else if (selection && (event.key.toLowerCase() === 'x' || (event.key === ' ' && !inBox))) {
      selection.put(item.id, event.shiftKey);
    } else if (event.key === 'Enter' && inBox) {
      line?.querySelector<HTMLElement>('th :is(a, button)')?.click();
    } else return;
    event.preventDefault();
  };

  return (
    <section className="scroll" aria-label={caption} aria-busy={busy}>
      <table className={selection ? 'fold marks' : 'fold'}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className="mark">
                <input
                  type="checkbox"
                  aria-label={t('lists.selectAll')}
                  checked={selection.all}
                  ref={(box) => {
                    if (box) box.indeterminate = selection.chosen.length > 0 && !selection.all;
                  }}
                  onChange={(event) => selection.putAll(event.target.checked)}
                />
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={pressed}>
          {rows.map((item) => (
            <tr key={item.id} data-id={item.id} className={selection?.has(item.id) ? 'marked' : undefined}>
              {selection && (
                <td className="mark">
                  <input
                    type="checkbox"
                    aria-label={t('lists.select', { name: nameOf(item) })}
                    checked={selection.has(item.id)}
                    onClick={(event) => {
                      alongTheWay.current = event.shiftKey;
                    }}
                    onChange={() => selection.put(item.id, alongTheWay.current)}
                  />
                </td>
              )}
              <th scope="row">{first.cell(item)}</th>
              {others.map(({ id, cell, className }) => (
                <td key={id} className={className}>
                  {cell(item)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps<T> = { column: DataColumn<T>; sort: string; onSort: (by: string) => void };

function Head<T>({ column, sort, onSort }: HeadProps<T>) {
  const now = column.sort?.find(({ by }) => by === sort);
  if (!column.sort) return <th scope="col">{column.head}</th>;
  const [usual, other] = column.sort;
  return (
    <th scope="col" aria-sort={now?.direction}>
      <button type="button" className="by" onClick={() => onSort(now === usual ? other.by : usual.by)}>
        {column.head}
        <Icon name={now ? (now.direction === 'ascending' ? 'up' : 'down') : 'upDown'} />
      </button>
    </th>
  );
}
