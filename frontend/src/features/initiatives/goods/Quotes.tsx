import { useTranslation } from 'react-i18next';
import type { GrantPurchase } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { Status } from '../../../ui/Note';
import { hundredths, sumOf } from '../sums';
import { SaveScan } from './SaveScan';

/** Who asked how much. The lowest is marked, and whichever asked as much as what was bought came to. */
export function Quotes({ purchase: { grantId, quotes, chosen, lines } }: { purchase: GrantPurchase }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const money = useMoney();
  const asked = quotes.map(({ amount }) => hundredths(amount.amount));
  const bought = lines.length > 0 ? sumOf(lines.map(({ cost }) => cost.amount)) : undefined;
  const isLowest = (amount: bigint) => quotes.length > 1 && asked.every((other) => amount <= other);
  return (
    <ul className="desk-list">
      {quotes.map(({ supplier, amount, quotedOn, paperId }) => (
        <li key={supplier}>
          <div className="bar-ends">
            <bdi>{supplier}</bdi>
            <b>{money(amount)}</b>
          </div>
          <Dots
            className="small"
            of={[
              day(quotedOn),
              !paperId && t('initiativeGoods.told'),
              chosen?.supplier === supplier && (
                <Status tone="reed" icon="check">
                  {t('initiativeGoods.taken')}
                </Status>
              ),
              isLowest(hundredths(amount.amount)) && t('initiativeGoods.lowest'),
              hundredths(amount.amount) === bought && (
                <Status tone="reed" icon="check">
                  {t('initiativeGoods.asBought')}
                </Status>
              ),
            ]}
          />
          {chosen?.supplier === supplier && chosen.because && (
            <p className="small">
              <bdi>{chosen.because}</bdi>
            </p>
          )}
          {paperId && (
            <SaveScan grantId={grantId} paperId={paperId} name={t('initiativeGoods.quoteOf', { supplier: supplier })} />
          )}
        </li>
      ))}
    </ul>
  );
}
