import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OpeningHours } from '../../api/contract';
import { readCentreQuery } from '../../api/gen/queries.gen';
import { updateCentre } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { DayField } from '../../ui/DayField';
import { Icon } from '../../ui/Icon';
import { LocalizedFields } from '../../ui/LocalizedFields';
import { RecordForm } from '../../ui/RecordForm';
import {
  emptySeason,
  hoursFaults,
  hoursField,
  nameIndex,
  type TypedOpening,
  type TypedSeason,
  toOpeningHours,
  typedOpening,
  week,
} from './hours';
import { WeekFields } from './WeekFields';

type Props = { id: string; hours: OpeningHours; version: number; onClose: (changed: boolean) => void };

/** The regular week and the seasons in which it is another: typed with a keyboard, from field to field. */
export function HoursForm({ id, hours, version, onClose }: Props) {
  const { t } = useTranslation();
  const { weekdayName } = useFormats();
  const queries = useQueryClient();

  const weekWords = (typed: TypedOpening['regular']) =>
    week
      .filter((day) => typed[day].opens)
      .map((day) => `${weekdayName(nameIndex(day))} ${typed[day].opens}–${typed[day].closes}`)
      .join(' · ');
  const inWords = (field: keyof TypedOpening, values: TypedOpening) =>
    field === 'regular'
      ? { label: t('hours.regular'), value: weekWords(values.regular) }
      : {
          label: t('hours.seasons'),
          value: values.seasons.map((season) => `${inMyLanguage(season.name)}: ${weekWords(season.hours)}`).join(' — '),
        };

  return (
    <RecordForm
      begin={{ values: typedOpening(hours), version }}
      readAgain={async () => {
        const now = await queries.fetchQuery({ ...readCentreQuery({ path: { centreId: id } }), staleTime: 0 });
        return { values: typedOpening(now.openingHours), version: now.version };
      }}
      save={(values, from) =>
        updateCentre({ path: { centreId: id }, headers: seen(from), body: { openingHours: toOpeningHours(values) } })
      }
      faultsOf={(values) =>
        Object.fromEntries(Object.entries(hoursFaults(values)).map(([field, key]) => [field, t(key)]))
      }
      fieldOf={hoursField}
      inWords={inWords}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Centres'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => {
        const put = (index: number, part: Partial<TypedSeason>) =>
          change({
            seasons: values.seasons.map((season, at) => (at === index ? { ...season, ...part } : season)),
          });
        return (
          <>
            <WeekFields
              id="regular"
              legend={t('hours.regular')}
              value={values.regular}
              onChange={(regular) => change({ regular })}
              errorOf={errorOf}
            />
            {values.seasons.map((season, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a season in the form is its place
              <div key={index} className="parts season">
                <LocalizedFields
                  id={`season-${index}-name`}
                  legend={t('hours.seasonName')}
                  value={season.name}
                  onChange={(name) => put(index, { name })}
                  errorOf={errorOf}
                />
                <DayField
                  id={`season-${index}-from`}
                  legend={t('hours.from')}
                  value={season.from}
                  onChange={(from) => put(index, { from })}
                  error={errorOf(`season-${index}-from`)}
                />
                <DayField
                  id={`season-${index}-to`}
                  legend={t('hours.to')}
                  value={season.to}
                  onChange={(to) => put(index, { to })}
                  error={errorOf(`season-${index}-to`)}
                />
                <WeekFields
                  id={`season-${index}`}
                  legend={t('hours.seasonWeek')}
                  value={season.hours}
                  onChange={(own) => put(index, { hours: own })}
                  errorOf={errorOf}
                />
                <div className="acts">
                  <button
                    type="button"
                    className="btn quiet flush"
                    onClick={() => change({ seasons: values.seasons.filter((_, at) => at !== index) })}
                  >
                    {t('hours.lessSeason')}
                  </button>
                </div>
              </div>
            ))}
            <div className="acts">
              <button
                type="button"
                className="btn"
                onClick={() => change({ seasons: [...values.seasons, emptySeason(values.regular)] })}
              >
                <Icon name="plus" />
                {t('hours.moreSeason')}
              </button>
            </div>
          </>
        );
      }}
    </RecordForm>
  );
}
