import { useTranslation } from 'react-i18next';
import type { GrantPurchase } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { Status } from '../../../ui/Note';
import { hundredths, moneyOf, sumOf } from '../sums';

/** The goods-received note, and whether it comes to what is to be delivered. */
export function LinesTable({ purchase: { lines, amount } }: { purchase: GrantPurchase }) {
  const { t } = useTranslation();
  const money = useMoney();
  const cost = sumOf(lines.map((line) => line.cost.amount));
  const whole = cost === hundredths(amount.amount);
  return (
    <>
      <h4>{t('initiativeGoods.received')}</h4>
      <div className="scroll">
        <table className="fold">
          <caption className="sr">{t('initiativeGoods.received')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('budgetLine.what')}</th>
              <th scope="col" className="num">
                {t('budgetLine.quantity')}
              </th>
              <th scope="col" className="num">
                {t('budgetLine.cost')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a note keep their places
              <tr key={at}>
                <th scope="row">
                  <bdi>{line.what}</bdi>
                </th>
                <td className="num" data-label={t('budgetLine.quantity')}>
                  <bdi dir="ltr">{line.quantity}</bdi> <bdi>{line.unit}</bdi>
                </td>
                <td className="num" data-label={t('budgetLine.cost')}>
                  {money(line.cost)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Status tone={whole ? 'reed' : 'saffron'} icon={whole ? 'check' : 'alert'}>
          {t('initiativeGoods.sumOf', { sum: money(moneyOf(cost, amount.currency)), whole: money(amount) })}
        </Status>
      </p>
    </>
  );
}
