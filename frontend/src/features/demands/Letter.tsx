import { useQuery } from '@tanstack/react-query';
import type { DataDemand } from '../../api/contract';
import { useMe } from '../../auth/me';
import { wordsOf } from '../../i18n';
import { longDay, readDay } from '../../i18n/dates';
import { type Language, languages } from '../../i18n/languages';
import { Waiting } from '../../ui/Waiting';

/** What the letter stands on, under the names they were published with: whoever reads it can look them up. */
const MANUAL = 'IOM Data Protection Manual (2010)';
const GUIDANCE = 'IASC Operational Guidance on Data Responsibility in Humanitarian Action (2021, revised 2023)';

/** The refusal on paper: from the centre, in the reader's language, whatever the screen speaks. */
export function Letter({ demand, language }: { demand: DataDemand; language: Language }) {
  const me = useMe();
  const words = useQuery({
    queryKey: ['words', language],
    queryFn: () => wordsOf(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const t = words.data;
  if (!t) return <Waiting />;
  const day = longDay(readDay(demand.demandedOn), language);
  const centre = me.centres.find(({ id }) => id === demand.centreId)?.name[language] ?? '';
  return (
    <article className="letter" lang={language} dir={languages[language].dir}>
      <header>
        <b>
          <bdi>{centre}</bdi>
        </b>
        <dl>
          <dt>{t('letter.date')}</dt>
          <dd>{longDay(readDay(demand.recordedAt), language)}</dd>
          <dt>{t('letter.reference')}</dt>
          <dd>
            <bdi dir="ltr">{demand.reference}</bdi>
          </dd>
        </dl>
      </header>
      <p>{demand.office ? t('letter.to', { office: demand.office }) : t('letter.toWhom')}</p>
      <h2>{t('letter.subject')}</h2>
      <p>{t('letter.asked', { day, what: t(`letter.what.${demand.demanded}`) })}</p>
      <p>{t('letter.cannot')}</p>
      <ol>
        <li>{t('letter.purpose')}</li>
        <li>{t('letter.consent')}</li>
        <li>{t('letter.confidential')}</li>
        <li>{t('letter.decision')}</li>
      </ol>
      <p>{t('letter.sources', { manual: MANUAL, guidance: GUIDANCE })}</p>
      <p>{demand.answer === 'REFERRED' ? t('letter.referred') : t('letter.how')}</p>
      <p>{t('letter.staff')}</p>
      <footer>
        <p>{t('letter.sign', { centre: centre })}</p>
        <p className="line">{t('letter.signature')}</p>
      </footer>
    </article>
  );
}
