import { useQuery } from '@tanstack/react-query';
import type { Grant, GrantInstalment, GrantPurchase } from '../../../api/contract';
import { listGrantPurchasesQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { moneyIn } from '../../../i18n/amounts';
import { longDay, readDay } from '../../../i18n/dates';
import { QueryState } from '../../../ui/QueryState';
import { GoodsLines } from './GoodsLines';
import type { PaperWords } from './PapersPage';
import { PaperFact, PaperSheet, Visibility } from './PaperSheet';

type Props = { grant: Grant; part: GrantInstalment | undefined; words: PaperWords };

/** What goods were handed over, filled in as far as it is written, and signed where they are. */
export function GoodsNote({ grant, part, words }: Props) {
  const found = useQuery(items(listGrantPurchasesQuery({ path: { grantId: grant.id } })));
  if (!part) return <p>{words.t('initiativePapers.noGoods')}</p>;
  if (!found.data) return <QueryState of={found} />;
  const purchase = found.data.find(({ instalmentId }) => instalmentId === part.id);
  return <Note grant={grant} part={part} purchase={purchase} words={words} />;
}

type NoteProps = Props & { part: GrantInstalment; purchase: GrantPurchase | undefined };

function Note({ grant, part, purchase, words }: NoteProps) {
  const { t, language } = words;
  const written = purchase?.withoutInvoice;
  const witnesses = written
    ? [written.firstWitness, written.secondWitness].map((name, at) =>
        t('initiativePapers.witnessNamed', { number: at + 1, name: name }),
      )
    : [t('initiativePapers.witness', { number: 1 })];
  return (
    <PaperSheet
      grant={grant}
      words={words}
      title={t('initiativePaper.goods')}
      lines={[
        t('initiativePapers.receiver'),
        t('initiativePapers.giver'),
        t('initiativePapers.municipality'),
        ...witnesses,
      ]}
    >
      <p>
        {t('initiativePapers.goodsOf', {
          part: t('initiativeGrants.instalment', { number: part.position }),
          amount: moneyIn(t)(part.amount),
        })}
      </p>
      <PaperFact name={t('initiativePapers.onDay')}>
        {purchase?.deliveredOn && longDay(readDay(purchase.deliveredOn), language)}
      </PaperFact>
      {written && (
        <>
          <PaperFact name={t('initiativePapers.shop')}>
            <bdi>{written.shop}</bdi>
          </PaperFact>
          <PaperFact name={t('initiativePapers.inWords')}>
            <bdi>{written.amountInWords}</bdi>
          </PaperFact>
        </>
      )}
      <GoodsLines lines={purchase?.lines ?? []} currency={part.amount.currency} t={t} />
      <Visibility grant={grant} words={words} />
    </PaperSheet>
  );
}
