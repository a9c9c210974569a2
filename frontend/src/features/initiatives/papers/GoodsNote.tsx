import type { Grant, GrantInstalment } from '../../../api/contract';
import { moneyIn } from '../../../i18n/amounts';
import type { PaperWords } from './PapersPage';
import { PaperFact, PaperSheet, Visibility } from './PaperSheet';

const LINES = 12;

type Props = { grant: Grant; part: GrantInstalment | undefined; words: PaperWords };

/** What goods were handed over: counted together where they are, and signed there. */
export function GoodsNote({ grant, part, words }: Props) {
  const { t } = words;
  if (!part) return <p>{t('initiativePapers.noGoods')}</p>;
  return (
    <PaperSheet
      grant={grant}
      words={words}
      title={t('initiativePaper.goods')}
      lines={[
        t('initiativePapers.receiver'),
        t('initiativePapers.giver'),
        t('initiativePapers.municipality'),
        t('initiativePapers.witness', { number: 1 }),
      ]}
    >
      <p>
        {t('initiativePapers.goodsOf', {
          part: t('initiativeGrants.instalment', { number: part.position }),
          amount: moneyIn(t)(part.amount),
        })}
      </p>
      <PaperFact name={t('initiativePapers.onDay')} />
      <table className="paper-lines">
        <thead>
          <tr>
            <th scope="col">{t('payments.row')}</th>
            <th scope="col">{t('initiativePapers.goods')}</th>
            <th scope="col">{t('initiativePapers.quantity')}</th>
            <th scope="col">{t('initiativePapers.inOrder')}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: LINES }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines to write on, one like the other
            <tr key={at}>
              <td>{at + 1}</td>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <Visibility grant={grant} words={words} />
    </PaperSheet>
  );
}
