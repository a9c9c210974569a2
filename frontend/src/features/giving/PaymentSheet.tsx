import { useTranslation } from 'react-i18next';
import type { PaymentList } from '../../api/contract';
import { useMe } from '../../auth/me';
import { Dots } from '../../ui/Dots';
import { useGivingWords } from './useGivingWords';

/** The list as a table; on paper with its own head on every sheet, a column to sign in, and two names beneath. */
export function PaymentSheet({ list }: { list: PaymentList }) {
  const { t } = useTranslation();
  const { centreName } = useMe();
  const words = useGivingWords();
  const title = t(`paymentKind.${list.kind}`);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by whoever has no mouse
    <section className="pay-sheet" aria-label={title} tabIndex={0}>
      <table>
        <caption className="sr">{title}</caption>
        <thead>
          <tr className="pay-head">
            <th colSpan={5}>
              <Dots of={[centreName(list.centreId), title, words.course(list), words.days(list)]} />
            </th>
          </tr>
          <tr>
            <th scope="col">{t('payments.row')}</th>
            <th scope="col">{t('payments.name')}</th>
            <th scope="col">{t(`paymentCount.${list.kind}`)}</th>
            <th scope="col">{t('payments.amount')}</th>
            <th scope="col" className="pay-sign">
              {t('payments.signature')}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.lines.map(({ payeeId, name, units, amount }, at) => (
            <tr key={payeeId}>
              <td>{at + 1}</td>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              <td>{units}</td>
              <td>{words.money(amount)}</td>
              <td className="pay-sign" />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            <th scope="row">{t('payments.total')}</th>
            <td />
            <td>
              <b>{words.money(list.total)}</b>
            </td>
            <td className="pay-sign" />
          </tr>
        </tfoot>
      </table>
      <div className="two-lines on-paper">
        <p className="line">{t('payments.signPreparer')}</p>
        <p className="line">{t('payments.signPayer')}</p>
      </div>
    </section>
  );
}
