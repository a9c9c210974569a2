import type { GrantGoodsLine, Money } from '../../../api/contract';
import { moneyIn } from '../../../i18n/amounts';
import { moneyOf, sumOf } from '../sums';
import type { PaperWords } from './PapersPage';

const BLANK = 12;

type Props = { lines: readonly GrantGoodsLine[]; currency: Money['currency']; t: PaperWords['t'] };

/** Line by line what came, counted together where it is; where nothing is written yet, lines to write on. */
export function GoodsLines({ lines, currency, t }: Props) {
  const money = moneyIn(t);
  const rows = lines.length > 0 ? lines : Array.from({ length: BLANK }, () => undefined);
  return (
    <table className="paper-lines">
      <thead>
        <tr>
          <th scope="col">{t('payments.row')}</th>
          <th scope="col">{t('initiativePapers.goods')}</th>
          <th scope="col">{t('initiativePapers.quantity')}</th>
          <th scope="col">{t('initiativePapers.costs')}</th>
          <th scope="col">{t('initiativePapers.inOrder')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a paper keep their places
          <tr key={at}>
            <td>{at + 1}</td>
            <td>{line && <bdi>{line.what}</bdi>}</td>
            <td>
              {line && (
                <>
                  <bdi dir="ltr">{line.quantity}</bdi> <bdi>{line.unit}</bdi>
                </>
              )}
            </td>
            <td>{line && money(line.cost)}</td>
            <td />
          </tr>
        ))}
      </tbody>
      {lines.length > 0 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {t('initiativePapers.inAll')}
            </th>
            <td>{money(moneyOf(sumOf(lines.map(({ cost }) => cost.amount)), currency))}</td>
            <td />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
