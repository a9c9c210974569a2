import type { Grant, GrantInstalment } from '../../../api/contract';
import { moneyIn } from '../../../i18n/amounts';
import { longDay, readDay } from '../../../i18n/dates';
import type { PaperWords } from './PapersPage';
import { PaperFact, PaperSheet, Visibility } from './PaperSheet';

type Props = { grant: Grant; part: GrantInstalment | undefined; words: PaperWords };

/** That a part was received, with those who saw it. */
export function PaymentReceipt({ grant, part, words }: Props) {
  const { t, language } = words;
  if (!part) return <p>{t('initiativePapers.noPart')}</p>;
  const paid = part.payments.findLast(({ state }) => state === 'PAID');
  const cash = part.means === 'CASH';
  const witness = (at: number) => {
    const name = paid?.witnesses[at];
    return name
      ? t('initiativePapers.witnessNamed', { number: at + 1, name: name })
      : t('initiativePapers.witness', { number: at + 1 });
  };
  return (
    <PaperSheet
      grant={grant}
      words={words}
      title={t('initiativePaper.receipt')}
      lines={[t('initiativePapers.receiver'), t('initiativePapers.payer'), ...(cash ? [witness(0), witness(1)] : [])]}
    >
      <p>
        {t('initiativePapers.received', {
          amount: moneyIn(t)(part.amount),
          means: t(`instalmentMeans.${part.means}`),
          part: t('initiativeGrants.instalment', { number: part.position }),
        })}
      </p>
      <PaperFact name={t('initiativePapers.onDay')}>{paid && longDay(readDay(paid.paidOn), language)}</PaperFact>
      {paid?.reference && <PaperFact name={t('initiativeGrants.reference')}>{paid.reference}</PaperFact>}
      <p>{t('initiativePapers.free')}</p>
      <Visibility grant={grant} words={words} />
    </PaperSheet>
  );
}
