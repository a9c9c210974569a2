import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import { Wrong } from '../../ui/Field';
import { TimeField } from '../../ui/TimeField';
import { allLike, nameIndex, type TypedHours, type TypedWeek, week } from './hours';

type Props = {
  id: string;
  legend: string;
  value: TypedWeek;
  onChange: (value: TypedWeek) => void;
  errorOf: (field: string) => string | undefined;
};

/** Seven lines of two times; a line left empty is a day on which nobody comes. */
export function WeekFields({ id, legend, value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const { weekdayName } = useFormats();
  const put = (day: keyof TypedWeek, part: Partial<TypedHours>) =>
    onChange({ ...value, [day]: { ...value[day], ...part } });
  const filled = value.SUNDAY.opens && value.SUNDAY.closes;
  return (
    <fieldset className="field week-fields" aria-describedby={`${id}-hint`}>
      <legend>{legend}</legend>
      {week.map((day) => {
        const name = weekdayName(nameIndex(day));
        const error = errorOf(`${id}-${day}`);
        return (
          <div key={day} className="field">
            <div className="inline tight">
              <span className="day-name">{name}</span>
              <TimeField
                id={`${id}-${day}`}
                label={t('hours.opensOn', { day: name })}
                quiet
                value={value[day].opens}
                onChange={(opens) => put(day, { opens })}
              />
              <span aria-hidden="true">{'–'}</span>
              <TimeField
                label={t('hours.closesOn', { day: name })}
                quiet
                value={value[day].closes}
                onChange={(closes) => put(day, { closes })}
              />
            </div>
            {error && <Wrong>{error}</Wrong>}
          </div>
        );
      })}
      <p className="hint-line" id={`${id}-hint`}>
        {t('hours.hint')}
      </p>
      {filled && (
        <div className="acts">
          <button type="button" className="btn quiet flush" onClick={() => onChange(allLike('SUNDAY', value))}>
            {t('hours.likeSunday')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
