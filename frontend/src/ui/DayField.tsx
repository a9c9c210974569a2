import { useTranslation } from 'react-i18next';
import { isRealDay } from '../i18n/dates';
import { latinDigits } from '../i18n/digits';
import { useFormats } from '../i18n/useFormats';
import { Field, Wrong } from './Field';

type Props = {
  id: string;
  legend: string;
  optional?: boolean;
  /** `2026-11-24`, or as much of it as is typed; empty when nothing is. */
  value: string;
  onChange: (value: string) => void;
  error?: string;
  hint?: string;
};

/** A whole day in own words: the browser's date field knows no Kurdish. */
export function DayField({ id, legend, optional, value, onChange, error, hint }: Props) {
  const { t } = useTranslation();
  const { monthNames } = useFormats();
  const [year = '', month = '', day = ''] = value.split('-');
  const invalid = error ? (true as const) : undefined;
  const help = `${id}-help`;
  const put = (part: { year?: string; month?: string; day?: string }) => {
    const typed = [part.year ?? year, part.month ?? month, part.day ?? day];
    onChange(typed.every((text) => text === '') ? '' : typed.join('-'));
  };
  const digits = (text: string, most: number) => latinDigits(text).replace(/\D/g, '').slice(0, most);
  const twoDigits = (text: string) => (text ? text.padStart(2, '0') : '');
  return (
    <fieldset className="field" aria-describedby={error || hint ? help : undefined}>
      <legend>
        {legend} {optional && <span className="may">{t('form.optional')}</span>}
      </legend>
      <div className="inline tight">
        <Field id={id} label={t('form.day')}>
          {(described) => (
            <input
              {...described}
              className="input day"
              inputMode="numeric"
              dir="ltr"
              autoComplete="off"
              value={day}
              aria-invalid={invalid}
              onChange={(event) => put({ day: digits(event.target.value, 2) })}
              onBlur={() => day && put({ day: twoDigits(day) })}
            />
          )}
        </Field>
        <Field id={`${id}-month`} label={t('form.month')}>
          {(described) => (
            <select
              {...described}
              className="input"
              value={month}
              aria-invalid={invalid}
              onChange={(event) => put({ month: event.target.value })}
            >
              <option value="">{t('form.choose')}</option>
              {monthNames.map((name, index) => (
                <option key={name} value={twoDigits(String(index + 1))}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id={`${id}-year`} label={t('form.year')}>
          {(described) => (
            <input
              {...described}
              className="input year"
              inputMode="numeric"
              dir="ltr"
              autoComplete="off"
              value={year}
              aria-invalid={invalid}
              onChange={(event) => put({ year: digits(event.target.value, 4) })}
            />
          )}
        </Field>
      </div>
      <div id={help}>
        {error && <Wrong>{error}</Wrong>}
        {hint && <div className="hint-line">{hint}</div>}
      </div>
    </fieldset>
  );
}

/** What was typed as a day of the wire, or undefined when it is no whole day of the calendar. */
export function typedDayOf(value: string): string | undefined {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  if (!isRealDay({ year, month, day })) return undefined;
  return `${parts[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
