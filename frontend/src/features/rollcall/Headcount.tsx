import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { headcountBandValues, type SessionSheet, sexValues } from '../../api/contract';
import { saveHeadcount } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { typedNumber } from '../../i18n/digits';
import { leftToRight, useFormats } from '../../i18n/useFormats';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { readSheetNow, sheetQuery } from './queries';

type Band = (typeof headcountBandValues)[number];

const places = headcountBandValues.flatMap((ageBand) =>
  sexValues.map((sex) => ({ sex, ageBand, field: `${sex} ${ageBand}` })),
);

type Typed = Record<string, string>;

/** Who came to an open session, by sex and age, as the form on paper asks. */
export function Headcount({ sheet }: { sheet: SessionSheet }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  // The sheet is read anew while somebody counts: what is typed belongs to the count that was seen.
  const [read, setRead] = useState(sheet);
  const bandWord = useBandWord();
  if (sheet.sheet === 'LOCKED') {
    return (
      <section className="headcount">
        <Table values={countOf(sheet).values} />
      </section>
    );
  }
  return (
    <section className="headcount">
      <RecordForm<Typed, SessionSheet>
        key={read.version}
        begin={countOf(read)}
        readAgain={async () => countOf(await readSheetNow(sheet.sessionId))}
        inWords={(field, typed) => {
          const place = places.find((one) => one.field === field);
          return {
            label: place ? `${t(`sex.${place.sex}`)}, ${bandWord(place.ageBand)}` : field,
            value: typed[field] ?? '',
          };
        }}
        save={(typed, from) =>
          saveHeadcount({
            path: { sessionId: sheet.sessionId },
            body: { cells: peopleIn(typed).filter(({ people }) => people > 0) },
            headers: seen(from),
          })
        }
        submit={t('rollcall.saveCount')}
        onDone={(saved) => {
          queries.setQueryData(sheetQuery(sheet.sessionId).queryKey, saved);
          setRead(saved);
          void queries.invalidateQueries(under('Attendance', 'Courses'));
        }}
      >
        {({ values, change }) => <Table values={values} change={change} />}
      </RecordForm>
    </section>
  );
}

function Table({ values, change }: { values: Typed; change?: (part: Typed) => void }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const bandWord = useBandWord();
  const all = peopleIn(values).reduce((sum, { people }) => sum + people, 0);
  return (
    <>
      <div className="bar">
        <h2>{t('rollcall.headcount')}</h2>
        <b>{t('rollcall.cameInAll', { count: all, number: number(all) })}</b>
      </div>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('rollcall.age')}</th>
              {sexValues.map((sex) => (
                <th key={sex} scope="col">
                  {t(`sex.${sex}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {headcountBandValues.map((band) => (
              <tr key={band}>
                <th scope="row">{bandWord(band)}</th>
                {sexValues.map((sex) => (
                  <td key={sex}>
                    <input
                      className="input"
                      inputMode="numeric"
                      dir="ltr"
                      autoComplete="off"
                      readOnly={!change}
                      aria-label={`${t(`sex.${sex}`)}, ${bandWord(band)}`}
                      value={values[`${sex} ${band}`] ?? ''}
                      onChange={(event) => change?.({ [`${sex} ${band}`]: event.target.value })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function useBandWord() {
  const { t } = useTranslation();
  return (band: Band) => (band === 'NOT_RECORDED' ? t('rollcall.ageUnknown') : leftToRight(t(`ageBand.${band}`)));
}

function peopleIn(typed: Typed) {
  return places.map(({ sex, ageBand, field }) => ({ sex, ageBand, people: typedNumber(typed[field] ?? '') ?? 0 }));
}

/** The version stands where a form keeps what it was made of; a place nobody is in is empty. */
function countOf({ headcount, version }: SessionSheet): Version<Typed> {
  const counted = new Map(headcount.map(({ sex, ageBand, people }) => [`${sex} ${ageBand}`, String(people)]));
  return {
    values: Object.fromEntries(places.map(({ field }) => [field, counted.get(field) ?? ''])),
    version,
  };
}
