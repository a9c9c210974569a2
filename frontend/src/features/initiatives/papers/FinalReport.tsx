import { useQuery } from '@tanstack/react-query';
import type { Grant } from '../../../api/contract';
import { listMilestoneReportsQuery, readGrantUpkeepQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { moneyIn } from '../../../i18n/amounts';
import { longDay, readDay } from '../../../i18n/dates';
import { groupedNumber } from '../../../i18n/digits';
import { Dots } from '../../../ui/Dots';
import { QueryState } from '../../../ui/QueryState';
import type { PaperWords } from './PapersPage';
import { PaperFact, PaperSheet, Visibility } from './PaperSheet';

/** What became of the support, told to whoever gave it. */
export function FinalReport({ grant, words }: { grant: Grant; words: PaperWords }) {
  const { t, language } = words;
  const money = moneyIn(t);
  const day = (text: string) => longDay(readDay(text), language);
  const path = { grantId: grant.id };
  const found = useQuery(items(listMilestoneReportsQuery({ path })));
  const upkeep = useQuery(readGrantUpkeepQuery({ path }));
  if (!found.data || !upkeep.data) return <QueryState of={[found, upkeep]} />;
  const reports = found.data.filter(({ decision }) => decision.state === 'APPROVED');
  const hours = reports.reduce((sum, { volunteerHours }) => sum + volunteerHours, 0);
  const { agreed, paid, delivered, accountedFor, givenBack } = grant.money;
  return (
    <PaperSheet
      grant={grant}
      words={words}
      title={t('initiativePaper.report')}
      lines={[t('initiativePapers.forNetwork'), t('initiativePapers.forCentre')]}
    >
      {grant.completedOn && <PaperFact name={t('initiativeGrants.completedOn')}>{day(grant.completedOn)}</PaperFact>}
      <section>
        <h3>{t('initiativePapers.moneyTold')}</h3>
        <table>
          <tbody>
            {[
              [t('initiativeGrants.agreed'), agreed] as const,
              [t('moneyStage.ACCOUNTED_FOR'), accountedFor] as const,
              [t('moneyStage.PAID'), paid] as const,
              [t('moneyStage.DELIVERED'), delivered] as const,
              [t('initiativeGrants.givenBack'), givenBack] as const,
            ].map(([label, amount]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="num">{money(amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3>{t('initiativePapers.whatIsThere')}</h3>
        <ol>
          {grant.milestones
            .filter(({ state }) => state !== 'DROPPED')
            .map(({ id, title, reachedOn }) => {
              const report = reports.find(({ milestoneId }) => milestoneId === id);
              return (
                <li key={id}>
                  <bdi>{title}</bdi> {reachedOn ? `(${t('initiativeGrants.reachedOn', { day: day(reachedOn) })})` : ''}
                  {report && (
                    <p>
                      <bdi>{report.done}</bdi>
                    </p>
                  )}
                </li>
              );
            })}
        </ol>
        {hours > 0 && <p>{t('initiativePapers.hoursInAll', { number: groupedNumber(hours) })}</p>}
      </section>
      {upkeep.data.visits.length > 0 && (
        <section>
          <h3>{t('initiativeWorks.upkeep')}</h3>
          <ul>
            {upkeep.data.visits.map(({ id, visitedOn, condition }) => (
              <li key={id}>
                <Dots of={[day(visitedOn), t(`upkeepCondition.${condition}`)]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Visibility grant={grant} words={words} />
    </PaperSheet>
  );
}
