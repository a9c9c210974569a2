import { useTranslation } from 'react-i18next';
import type { LedgerAccount } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { Empty } from '../../../ui/Note';
import { MoneyBar } from '../MoneyBar';
import { stages, standingsOf } from './stages';

/** One bar for each currency. */
export function Standings({ accounts, now }: { accounts: readonly LedgerAccount[]; now: boolean }) {
  const { t } = useTranslation();
  const money = useMoney();
  const standings = standingsOf(accounts);
  if (standings.length === 0)
    return (
      <Empty icon="sprout">
        <p>{t(now ? 'initiativeMoney.none' : 'initiativeMoney.noneThen')}</p>
      </Empty>
    );
  return standings.map(({ currency, total, received, exchanged, parts }) => (
    <MoneyBar
      key={currency}
      title={t('initiativeMoney.all')}
      total={total}
      parts={stages.map((stage) => ({
        key: stage,
        label: t(`moneyStage.${stage}`),
        amount: parts[stage],
        always: stage === 'CONTRIBUTION',
      }))}
    >
      <p className="small dots">
        {received.amount !== '0' && received.amount !== '0.00' && (
          <span>{t('initiativeMoney.received', { amount: money(received) })}</span>
        )}
        {exchanged && (
          <span>
            {exchanged.amount.startsWith('-')
              ? t('initiativeMoney.exchangedIn', {
                  amount: money({ ...exchanged, amount: exchanged.amount.slice(1) }),
                })
              : t('initiativeMoney.exchangedOut', { amount: money(exchanged) })}
          </span>
        )}
      </p>
    </MoneyBar>
  ));
}
