import { useTranslation } from 'react-i18next';
import type { LedgerTransaction } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { movedBy } from './stages';

/** What a transaction moved, in words; with an account, what that one got or gave. */
export function useMoved() {
  const { t } = useTranslation();
  const money = useMoney();
  return (transaction: LedgerTransaction, accountId?: string) => {
    const [given, received] = movedBy(transaction, accountId).map(money);
    return received ? t('initiativeMoney.became', { given, received }) : given;
  };
}
