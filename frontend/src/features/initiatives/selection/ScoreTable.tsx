import { useTranslation } from 'react-i18next';
import type { GrantSelection } from '../../../api/contract';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { Wrong } from '../../../ui/Field';
import { type MemberValues, onePoint, pointsId } from './memberValues';

type Props = {
  selection: GrantSelection;
  values: MemberValues;
  onChange: (points: MemberValues['points']) => void;
  errorOf: (id: string) => string | undefined;
};

/** One digit for each criterion of each application; where somebody is related, none is asked for. */
export function ScoreTable({ selection: { list, criteria }, values, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const wrong = new Set(list.flatMap((_, row) => criteria.flatMap((_, at) => errorOf(pointsId(row, at)) ?? [])));
  if (list.length === 0) return <p className="hint-line">{t('selection.nothingToScore')}</p>;
  return (
    <fieldset className="field">
      <legend>{t('selection.scores')}</legend>
      <div className="hint-line">{t('selection.scale')}</div>
      <div className="scroll">
        <table className="fold scores">
          <caption className="sr">{t('selection.scores')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('applications.initiative')}</th>
              {criteria.map(({ words, weight }) => (
                <th scope="col" key={words.en}>
                  {t('selection.criterion', { words: inMyLanguage(words), weight })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.map(({ applicationId, networkId, title }, row) => (
              <tr key={applicationId}>
                <th scope="row">
                  <bdi>{title}</bdi>
                </th>
                {values.interests.includes(networkId) ? (
                  <td colSpan={criteria.length} className="small">
                    {t('selection.doesNotCount')}
                  </td>
                ) : (
                  criteria.map(({ words }, at) => (
                    <td key={words.en} data-label={inMyLanguage(words)}>
                      <input
                        id={pointsId(row, at)}
                        className="input point"
                        inputMode="numeric"
                        dir="ltr"
                        autoComplete="off"
                        aria-label={t('selection.pointsFor', {
                          criterion: inMyLanguage(words),
                          title: title,
                        })}
                        aria-invalid={errorOf(pointsId(row, at)) ? true : undefined}
                        value={values.points[applicationId]?.[at] ?? ''}
                        onChange={(event) =>
                          onChange({
                            ...values.points,
                            [applicationId]: (values.points[applicationId] ?? []).map((one, place) =>
                              place === at ? onePoint(event.target.value) : one,
                            ),
                          })
                        }
                      />
                    </td>
                  ))
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {[...wrong].map((message) => (
        <Wrong key={message}>{message}</Wrong>
      ))}
    </fieldset>
  );
}
