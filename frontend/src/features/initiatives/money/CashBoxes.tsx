import { useTranslation } from 'react-i18next';
import type { LedgerAccount } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { hundredths } from '../sums';
import type { useMoneyWords } from './useMoneyWords';

type Props = {
  accounts: readonly LedgerAccount[];
  words: ReturnType<typeof useMoneyWords>;
  onOpen: (account: string) => void;
};

/** What lies in the cash box for each initiative, and the way to its journal. */
export function CashBoxes({ accounts, words, onOpen }: Props) {
  const { t } = useTranslation();
  const money = useMoney();
  const boxes = accounts.filter(({ kind, balance }) => kind === 'CASH_BOX' && hundredths(balance.amount) !== 0n);
  if (boxes.length === 0) return null;
  return (
    <section>
      <h2 className="bar">{t('initiativeMoney.box')}</h2>
      <ul className="money-boxes">
        {boxes.map(({ id, balance, ...where }) => (
          <li key={id}>
            <bdi>{words.subjectOf(where) ?? t('initiativeMoney.forInitiative')}</bdi>
            <b>{money(balance)}</b>
            <button
              type="button"
              className="btn quiet"
              aria-label={t('initiativeMoney.journalOf', { amount: money(balance) })}
              onClick={() => onOpen(id)}
            >
              {t('initiativeMoney.journal')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
