import { useQueryClient } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantSelection } from '../../../api/contract';
import { proposeGrantSelection } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { isRefusal } from '../../../api/problem';
import { asking } from '../../../api/under';
import { amountOf } from '../../../i18n/amounts';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { TextField, Wrong } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { type FormParts, RecordForm } from '../../../ui/RecordForm';
import { isMore, sumOf } from '../applications/exact';
import type { PartProps } from './Desk';
import { LineRow } from './RankedList';
import { useSelectionWords } from './useSelectionWords';

type Line = { amount: string; reason: string };
type Values = { lines: Record<string, Line> };

const NONE: Line = { amount: '', reason: '' };

/** Application by application an amount, or why none: nothing is proposed by itself. */
export function ProposalForm({ selection, onOpen, onDone }: PartProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { list, budget } = selection;
  const { money } = useSelectionWords(selection);
  const within = list.filter(({ withinBudget }) => withinBudget).length;
  const close = () => onOpen(undefined);
  return (
    <section aria-label={t('selection.proposal')}>
      <h2 className="bar">{t('selection.proposal')}</h2>
      <p className="small">{t('selection.proposalHow')}</p>
      <RecordForm<Values, GrantSelection>
        begin={{ values: { lines: {} } }}
        save={async ({ lines }) => {
          try {
            return await proposeGrantSelection({
              path: { grantCallId: selection.callId },
              headers: seen(selection),
              body: {
                lines: list.map(({ applicationId }) => {
                  const { amount, reason } = lines[applicationId] ?? NONE;
                  const typed = amountOf(amount);
                  return {
                    applicationId,
                    amount: typed ? { amount: typed, currency: budget.currency } : null,
                    reason: reason.trim() || null,
                  };
                }),
              },
            });
          } catch (error) {
            // What is typed stays; the list around it is the newest one.
            if (isRefusal(error, 412)) void queries.invalidateQueries(asking('readGrantSelection'));
            throw error;
          }
        }}
        reasonOf={(error) =>
          isRefusal(error, 412) && (
            <Note tone="saffron" role="alert">
              {t('selection.changedMeanwhile')}
            </Note>
          )
        }
        faultsOf={({ lines }) =>
          Object.fromEntries(
            list.flatMap(({ applicationId, withinBudget }, at) => {
              const { amount, reason } = lines[applicationId] ?? NONE;
              if (amount.trim() && !amountOf(amount))
                return [[`lines-${at}-amount-amount`, t('initiativeCalls.amountOdd')]];
              if (!amount.trim() && withinBudget && !reason.trim())
                return [[`lines-${at}-reason`, t('selection.leftOutWhy')]];
              return [];
            }),
          )
        }
        submit={t('selection.propose')}
        onDone={(after) => {
          onDone(after);
          close();
        }}
        onCancel={close}
      >
        {(form) => (
          <>
            <p>
              <button
                type="button"
                className="btn"
                onClick={() =>
                  form.change({
                    lines: Object.fromEntries(
                      list.map(({ applicationId, asked, withinBudget }) => {
                        const now = form.values.lines[applicationId] ?? NONE;
                        return [applicationId, withinBudget && !now.amount ? { ...now, amount: asked.amount } : now];
                      }),
                    ),
                  })
                }
              >
                {t('selection.fillIn')}
              </button>
            </p>
            <div className="scroll" id="lines" tabIndex={-1}>
              <table className="fold proposal">
                <caption className="sr">{t('selection.proposal')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('applications.initiative')}</th>
                    <th scope="col">{t('selection.pointsShort')}</th>
                    <th scope="col" className="num">
                      {t('applications.askedFor')}
                    </th>
                    <th scope="col">{t('selection.amount')}</th>
                    <th scope="col">{t('selection.reason')}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map((place, at) => (
                    <Fragment key={place.applicationId}>
                      {at === within && <LineRow columns={5} budget={money(budget)} />}
                      <tr>
                        <th scope="row">
                          <span className="rank">{at + 1}</span> <bdi>{place.title}</bdi>
                          <span className="under">
                            <bdi>{inMyLanguage(place.networkName)}</bdi>
                          </span>
                        </th>
                        <td data-label={t('selection.pointsShort')}>{place.average}</td>
                        <td className="num" data-label={t('applications.askedFor')}>
                          {money(place.asked)}
                        </td>
                        <LineFields form={form} id={place.applicationId} title={place.title} at={at} />
                      </tr>
                    </Fragment>
                  ))}
                </tbody>
              </table>
            </div>
            {form.errorOf('lines') && <Wrong>{form.errorOf('lines')}</Wrong>}
            <Total
              of={list.map(({ applicationId }) => form.values.lines[applicationId]?.amount ?? '')}
              budget={budget}
              money={money}
            />
          </>
        )}
      </RecordForm>
    </section>
  );
}

type LineProps = { form: FormParts<Values>; id: string; title: string; at: number };

function LineFields({ form: { values, change, errorOf }, id, title, at }: LineProps) {
  const { t } = useTranslation();
  const line = values.lines[id] ?? NONE;
  const put = (part: Partial<Line>) => change({ lines: { ...values.lines, [id]: { ...line, ...part } } });
  return (
    <>
      <td className="quiet-label">
        <TextField
          id={`lines-${at}-amount-amount`}
          label={t('selection.amountFor', { title })}
          placeholder={t('selection.amount')}
          className="short"
          inputMode="decimal"
          dir="ltr"
          value={line.amount}
          onChange={(amount) => put({ amount })}
          error={errorOf(`lines-${at}-amount-amount`)}
        />
      </td>
      <td className="quiet-label">
        <TextField
          id={`lines-${at}-reason`}
          label={t('selection.reasonFor', { title })}
          placeholder={t('selection.reason')}
          maxLength={500}
          value={line.reason}
          onChange={(reason) => put({ reason })}
          error={errorOf(`lines-${at}-reason`)}
        />
      </td>
    </>
  );
}

type TotalProps = {
  of: readonly string[];
  budget: { amount: string; currency: 'IQD' | 'USD' | 'EUR' };
  money: (of: TotalProps['budget']) => string;
};

/** Always in sight: how much of the budget is given so far. */
function Total({ of, budget, money }: TotalProps) {
  const { t } = useTranslation();
  const given = sumOf(of);
  const over = isMore(given, budget.amount);
  return (
    <div className="kept-bar">
      <p className={over ? 'st clay' : undefined} role="status">
        {over && <Icon name="alert" />}
        <span>{t('selection.given', { given: money({ ...budget, amount: given }), budget: money(budget) })}</span>
      </p>
    </div>
  );
}
