import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listLedgerAccountsQuery } from '../../../api/gen/queries.gen';
import { useMe } from '../../../auth/me';
import { useMyCentre } from '../../../auth/useMyCentre';
import { useFormats } from '../../../i18n/useFormats';
import { Note } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { QueryState } from '../../../ui/QueryState';
import { Auditor } from './Auditor';
import { CashBoxes } from './CashBoxes';
import { askedAt, type Clock, endOfLastMonth } from './clocks';
import { type Entering, EnterForm, EnterWays } from './EnterForm';
import { MoneyFilters } from './MoneyFilters';
import { Standings } from './Standings';
import { Transactions } from './Transactions';
import { useMoneyWords } from './useMoneyWords';

export type MoneySearch = { centre?: string; contribution?: string; clock?: Clock; day?: string; account?: string };
type Props = { search: MoneySearch; onChange: (next: MoneySearch) => void };

/** The ledger of a centre: where the money stands, what is in each cash box, and everything that happened to it. */
export function MoneyPage({ search, onChange }: Props) {
  const { centre } = useMyCentre('LEDGER_READ', search.centre);
  return centre && <AtCentre key={centre.id} centreId={centre.id} search={search} onChange={onChange} />;
}

function AtCentre({ centreId, search, onChange }: Props & { centreId: string }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { mayIn, centreName, centres } = useMe();
  const words = useMoneyWords(centreId);
  const [entering, setEntering] = useState<Entering>();
  const [entered, setEntered] = useState(false);
  const { contribution, clock = 'now', day: on = endOfLastMonth(), account } = search;
  const found = useQuery(
    listLedgerAccountsQuery({
      path: { centreId },
      query: { contributionId: contribution, ...askedAt(clock, on) },
    }),
  );
  const show = (form: Entering | undefined, done: boolean) => {
    setEntering(form);
    setEntered(done);
  };
  return (
    <Page
      title={t('initiativeMoney.title')}
      below={<p className="dim">{centres.length > 1 ? centreName(centreId) : t('initiativeMoney.what')}</p>}
      actions={mayIn(centreId, 'LEDGER_KEEP') && !entering && <EnterWays onChoose={(one) => show(one, false)} />}
    >
      {entered && (
        <Note tone="reed" role="status">
          {t('kit.saved')}
        </Note>
      )}
      {entering && (
        <EnterForm
          entering={entering}
          centreId={centreId}
          contribution={contribution}
          contributions={words.contributions}
          onEnd={(done) => show(undefined, done)}
        />
      )}
      <MoneyFilters search={search} contributions={words.contributions} onChange={onChange} />
      <QueryState of={found} />
      {found.data && (
        <>
          <Standings accounts={found.data.accounts} now={clock === 'now'} />
          {found.data.closedUntil && (
            <Note tone="plain" icon="lock">
              {t('initiativeMoney.closedUntil', { day: day(found.data.closedUntil) })}
            </Note>
          )}
          <CashBoxes
            accounts={found.data.accounts}
            words={words}
            onOpen={(id) => onChange({ ...search, account: id })}
          />
        </>
      )}
      <Transactions
        centreId={centreId}
        account={account}
        accounts={found.data?.accounts ?? []}
        words={words}
        onAccount={(id) => onChange({ ...search, account: id })}
      />
      <Auditor centreId={centreId} />
    </Page>
  );
}
