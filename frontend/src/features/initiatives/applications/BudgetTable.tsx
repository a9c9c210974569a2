import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/contract';
import { costOf } from './exact';
import { useApplicationWords } from './useApplicationWords';

type Props = {
  budget: GrantApplication['budget'];
  /** What is asked for of it, and what the call allows. */
  children?: ReactNode;
};

/** The lines of a budget as they stand, and what they come to. */
export function BudgetTable({ budget, children }: Props) {
  const { t } = useTranslation();
  const { money, named } = useApplicationWords();
  const costs = (line: (typeof budget)[number]) =>
    costOf({ quantity: line.quantity ?? '', unitCost: line.unitCost?.amount ?? '' });
  return (
    <section>
      <h2 className="bar">{named('budget')}</h2>
      {budget.length === 0 ? (
        <p className="small">{t('initiativeCalls.missing')}</p>
      ) : (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{named('budget')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('budgetLine.what')}</th>
                <th scope="col" className="num">
                  {t('budgetLine.quantity')}
                </th>
                <th scope="col" className="num">
                  {t('budgetLine.unitCost')}
                </th>
                <th scope="col" className="num">
                  {t('budgetLine.cost')}
                </th>
                <th scope="col">{t('budgetLine.means')}</th>
              </tr>
            </thead>
            <tbody>
              {budget.map((line) => {
                const cost = costs(line);
                return (
                  <tr key={line.id}>
                    <th scope="row">
                      <bdi>{line.what ?? t('applications.nameless')}</bdi>
                    </th>
                    <td className="num" data-label={t('budgetLine.quantity')}>
                      <bdi dir="ltr">{line.quantity}</bdi>
                    </td>
                    <td className="num" data-label={t('budgetLine.unitCost')}>
                      {line.unitCost && money(line.unitCost)}
                    </td>
                    <td className="num" data-label={t('budgetLine.cost')}>
                      {cost && line.unitCost && money({ ...line.unitCost, amount: cost })}
                    </td>
                    <td>{line.own ? t('budgetLine.broughtBy') : line.means && t(`budgetMeans.${line.means}`)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {children}
    </section>
  );
}
