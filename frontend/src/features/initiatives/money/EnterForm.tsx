import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FundingContribution } from '../../../api/contract';
import { under } from '../../../api/under';
import { Empty } from '../../../ui/Note';
import { CloseForm } from './CloseForm';
import { ExchangeForm } from './ExchangeForm';
import { ReceiveForm } from './ReceiveForm';

const ways = ['receive', 'exchange', 'close'] as const;
export type Entering = (typeof ways)[number];

/** What whoever keeps the ledger enters by hand; everything else follows from calls, awards and payments. */
export function EnterWays({ onChoose }: { onChoose: (chosen: Entering) => void }) {
  const { t } = useTranslation();
  return ways.map((way) => (
    <button key={way} type="button" className={way === 'receive' ? 'btn primary' : 'btn'} onClick={() => onChoose(way)}>
      {t(`moneyEntering.${way}`)}
    </button>
  ));
}

type Props = {
  entering: Entering;
  centreId: string;
  contribution: string | undefined;
  contributions: readonly FundingContribution[];
  onEnd: (done: boolean) => void;
};

export function EnterForm({ entering, centreId, contribution, contributions, onEnd }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const first = contributions.find(({ id }) => id === contribution) ?? contributions[0];
  const ways = {
    onDone: async () => {
      await queries.invalidateQueries(under('Support'));
      onEnd(true);
    },
    onCancel: () => onEnd(false),
  };
  return (
    <section>
      <h2 className="bar">{t(`moneyEntering.${entering}`)}</h2>
      <div className="in-place">
        {entering === 'close' ? (
          <CloseForm centreId={centreId} {...ways} />
        ) : !first ? (
          <Empty icon="lock">
            <p>{t('initiativeMoney.noContribution')}</p>
          </Empty>
        ) : entering === 'receive' ? (
          <ReceiveForm centreId={centreId} contributions={contributions} first={first.id} {...ways} />
        ) : (
          <ExchangeForm centreId={centreId} contributions={contributions} first={first.id} {...ways} />
        )}
      </div>
    </section>
  );
}
