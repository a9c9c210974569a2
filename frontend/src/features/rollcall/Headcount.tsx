import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../api/contract';
import { isRefusal } from '../../api/problem';
import { typedNumber } from '../../i18n/digits';
import { leftToRight, useFormats } from '../../i18n/useFormats';
import { Note } from '../../ui/Note';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { rollKey, saveCount, sheetQuery } from './queries';

const sexes = ['FEMALE', 'MALE', 'NOT_RECORDED'] as const;
const bands = [
  'AGE_0_4',
  'AGE_5_11',
  'AGE_12_17',
  'AGE_18_24',
  'AGE_25_34',
  'AGE_35_59',
  'AGE_60_UP',
  'NOT_RECORDED',
] as const;

/** Who came to an open session, by sex and age, as the form on paper asks. */
export function Headcount({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    Object.fromEntries(sheet.headcount.map(({ sex, ageBand, people }) => [`${sex} ${ageBand}`, String(people)])),
  );
  const locked = sheet.sheet === 'LOCKED';
  const cells = bands.flatMap((ageBand) =>
    sexes.map((sex) => ({ sex, ageBand, people: typedNumber(typed[`${sex} ${ageBand}`] ?? '') ?? 0 })),
  );
  const all = cells.reduce((sum, { people }) => sum + people, 0);
  const saving = useDeed({
    mutationFn: () =>
      saveCount(
        sheet.sessionId,
        sheet.version,
        cells.filter(({ people }) => people > 0),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(sheetQuery(sheet.sessionId).queryKey, saved);
      void queries.invalidateQueries({ queryKey: rollKey });
    },
  });
  const bandWord = (band: (typeof bands)[number]) =>
    band === 'NOT_RECORDED' ? t('rollcall.ageUnknown') : leftToRight(t(`ageBand.${band}`));
  return (
    <section className="headcount">
      <div className="bar">
        <h2>{t('rollcall.headcount')}</h2>
        <b>{t('rollcall.cameInAll', { count: all, number: number(all) })}</b>
      </div>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('rollcall.age')}</th>
              {sexes.map((sex) => (
                <th key={sex} scope="col">
                  {t(`sex.${sex}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <tr key={band}>
                <th scope="row">{bandWord(band)}</th>
                {sexes.map((sex) => (
                  <td key={sex}>
                    <input
                      className="input"
                      inputMode="numeric"
                      dir="ltr"
                      autoComplete="off"
                      readOnly={locked}
                      aria-label={`${t(`sex.${sex}`)}, ${bandWord(band)}`}
                      value={typed[`${sex} ${band}`] ?? ''}
                      onChange={(event) => setTyped({ ...typed, [`${sex} ${band}`]: event.target.value })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Reason error={saving.error}>
        {isRefusal(saving.error, 412) && <Note tone="saffron">{t('rollcall.countedMeanwhile')}</Note>}
      </Reason>
      {!locked && (
        <div className="acts">
          <button type="button" className="btn" aria-disabled={saving.isPending} onClick={() => saving.send(undefined)}>
            {t('rollcall.saveCount')}
          </button>
        </div>
      )}
    </section>
  );
}
