import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantSelection, GrantSelectionPlace, ProposedSupport } from '../../../api/contract';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { Empty, Status } from '../../../ui/Note';
import { MOST_POINTS, useSelectionWords } from './useSelectionWords';

/** Sorted by what was scored, with the line where the money ends. What was proposed stands in it. */
export function RankedList({ selection }: { selection: GrantSelection }) {
  const { t } = useTranslation();
  const { list, budget, proposal } = selection;
  const { money } = useSelectionWords(selection);
  const standing = proposal && ['OPEN', 'APPROVED'].includes(proposal.decision.state) ? proposal.lines : undefined;
  const within = list.filter(({ withinBudget }) => withinBudget).length;
  const columns = standing ? 6 : 5;
  return (
    <section id="list" tabIndex={-1} aria-label={t('selection.list')}>
      <h2 className="bar">{t('selection.list')}</h2>
      {list.length === 0 ? (
        <Empty icon="sprout">
          <p>{t('selection.nothingSubmitted')}</p>
        </Empty>
      ) : (
        <>
          <p className="small">{t('selection.listHow')}</p>
          <div className="scroll">
            <table className="fold ranked">
              <caption className="sr">{t('selection.list')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('applications.initiative')}</th>
                  <th scope="col" className="num">
                    {t('selection.points', { most: MOST_POINTS })}
                  </th>
                  <th scope="col">{t('selection.scoredBy')}</th>
                  <th scope="col" className="num">
                    {t('applications.askedFor')}
                  </th>
                  <th scope="col" className="num">
                    {t('selection.soFar')}
                  </th>
                  {standing && (
                    <th scope="col">{t(selection.state === 'DECIDED' ? 'selection.decided' : 'selection.proposed')}</th>
                  )}
                </tr>
              </thead>
              <tbody>
                {list.map((place, at) => (
                  <Fragment key={place.applicationId}>
                    {at === within && <LineRow columns={columns} budget={money(budget)} />}
                    <PlaceRow selection={selection} place={place} at={at} standing={standing} />
                  </Fragment>
                ))}
              </tbody>
            </table>
          </div>
          {within === list.length && <p className="small">{t('selection.enough', { budget: money(budget) })}</p>}
        </>
      )}
    </section>
  );
}

/** Above it the money is enough for what is asked. */
export function LineRow({ columns, budget }: { columns: number; budget: string }) {
  const { t } = useTranslation();
  return (
    <tr className="money-line">
      <td colSpan={columns}>{t('selection.moneyEnds', { budget })}</td>
    </tr>
  );
}

type RowProps = {
  selection: GrantSelection;
  place: GrantSelectionPlace;
  at: number;
  standing: readonly ProposedSupport[] | undefined;
};

function PlaceRow({ selection, place, at, standing }: RowProps) {
  const { t } = useTranslation();
  const { money, names } = useSelectionWords(selection);
  const line = standing?.find(({ applicationId }) => applicationId === place.applicationId);
  return (
    <tr>
      <th scope="row">
        <Link to="/initiatives/applications/$id" params={{ id: place.applicationId }}>
          <span className="rank">{at + 1}</span> <bdi>{place.title}</bdi>
        </Link>
        <span className="under">
          <bdi>{inMyLanguage(place.networkName)}</bdi>
        </span>
      </th>
      <td className="num" data-label={t('selection.pointsShort')}>
        {place.average ?? t('selection.notScored')}
        {place.tied && place.average && <span className="under">{t('selection.tied')}</span>}
      </td>
      <td>
        {t('selection.scorers', { count: place.scoredBy })}
        {place.notScoredBy.length > 0 && (
          <span className="under">{t('selection.notCounted', { names: names(place.notScoredBy) })}</span>
        )}
      </td>
      <td className="num" data-label={t('applications.askedFor')}>
        {money(place.asked)}
      </td>
      <td className="num" data-label={t('selection.soFar')}>
        {money(place.askedSoFar)}
      </td>
      {standing && (
        <td>
          {line?.amount ? (
            <Status tone="reed" icon="check">
              {money(line.amount)}
            </Status>
          ) : (
            <Status tone="plain" icon="minus">
              {t('selection.notSupported')}
            </Status>
          )}
          {line?.reason && (
            <span className="under">
              <bdi>{line.reason}</bdi>
            </span>
          )}
          {selection.state === 'DECIDED' && (
            <Link className="under" to="/initiatives/applications/$id/letter" params={{ id: place.applicationId }}>
              {t('selection.letter')}
            </Link>
          )}
        </td>
      )}
    </tr>
  );
}
