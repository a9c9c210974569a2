import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { useMoney } from '../../../i18n/amounts';
import { MoneyBar } from '../MoneyBar';

/** The money of a support as one bar: what is agreed, and how far each part of it has come. */
export function GrantMoney({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const money = useMoney();
  const { awarded, agreed, committed, drawn, paid, delivered, accountedFor, givenBack } = grant.money;
  if (!grant.agreedOn)
    return (
      <MoneyBar
        title={t('initiativeGrants.awarded')}
        total={awarded}
        parts={[{ key: 'CONTRIBUTION', label: t('initiativeGrants.notCommitted'), amount: awarded }]}
      />
    );
  return (
    <MoneyBar
      title={t('initiativeGrants.agreed')}
      total={agreed}
      parts={[
        { key: 'GRANT', label: t('initiativeGrants.toGive'), amount: committed },
        { key: 'CASH_BOX', label: t('moneyStage.CASH_BOX'), amount: drawn },
        { key: 'PAID', label: t('moneyStage.PAID'), amount: paid },
        { key: 'DELIVERED', label: t('moneyStage.DELIVERED'), amount: delivered },
        { key: 'ACCOUNTED_FOR', label: t('moneyStage.ACCOUNTED_FOR'), amount: accountedFor, always: true },
        { key: 'RETURNED', label: t('initiativeGrants.givenBack'), amount: givenBack },
      ]}
    >
      {awarded.amount !== agreed.amount && (
        <p className="small">{t('initiativeGrants.awardedFirst', { amount: money(awarded) })}</p>
      )}
    </MoneyBar>
  );
}
