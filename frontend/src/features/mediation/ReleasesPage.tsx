import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationRelease, MediationReleaseCell } from '../../api/contract';
import { listMediationReleasesQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';

const breakdowns = ['GOVERNORATE', 'KIND', 'OUTCOME'] as const;

/** What is published of mediation: frozen numbers of half years, and nothing of any case. */
export function ReleasesPage() {
  const { t } = useTranslation();
  const list = useQuery(items(listMediationReleasesQuery()));
  return (
    <Page title={t('releases.title')} below={<p>{t('releases.how')}</p>}>
      <QueryState of={list} />
      {list.data?.length === 0 && <Empty icon="bars">{t('releases.none')}</Empty>}
      {list.data?.map((release) => (
        <Release key={release.from} of={release} />
      ))}
    </Page>
  );
}

function Release({ of: { from, to, madeAt, total, cells } }: { of: MediationRelease }) {
  const { t } = useTranslation();
  const { day, number } = useFormats();
  return (
    <section>
      <h2 className="bar">{t('releases.half', { from: day(from), to: day(to) })}</h2>
      <p className="small">{t('releases.made', { when: day(madeAt) })}</p>
      <p>{total == null ? t('releases.few') : t('releases.total', { count: total, number: number(total) })}</p>
      <div className="releases">
        {breakdowns.map((breakdown) => (
          <table key={breakdown}>
            <caption>{t(`mediationBreakdown.${breakdown}`)}</caption>
            <tbody>
              {cells
                .filter((cell) => cell.breakdown === breakdown)
                .map((cell) => (
                  <Cell key={cell.code} of={cell} />
                ))}
            </tbody>
          </table>
        ))}
      </div>
    </section>
  );
}

function Cell({ of: { breakdown, code, word, number: told } }: { of: MediationReleaseCell }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const name = word ? inMyLanguage(word) : t(`mediationOutcome.${code as 'ENDED'}`);
  return (
    <tr data-breakdown={breakdown}>
      <th scope="row">{name}</th>
      <td className="num">{told == null ? <span className="small">{t('releases.hidden')}</span> : number(told)}</td>
    </tr>
  );
}
