import { useTranslation } from 'react-i18next';
import { latinDigits } from '../i18n/digits';
import { useFormats } from '../i18n/useFormats';
import { Field, Wrong } from './Field';

/** What was typed, as it was typed; what it means is for `model` code to say. */
export type TypedDate = { year: string; month: string; day: string };

export const noDate: TypedDate = { year: '', month: '', day: '' };

type Props = {
  id: string;
  legend: string;
  optional?: boolean;
  value: TypedDate;
  onChange: (value: TypedDate) => void;
  error?: string;
  hint?: string;
  /** No day is asked, because none may be kept. */
  toTheMonth?: boolean;
};

/**
 * Day, month, year, as every date is read and written here, in own words: the browser's date field knows no Kurdish and no
 * half-known date. Whoever knows less leaves the first ones as they are.
 */
export function DateParts({ id, legend, optional, value, onChange, error, hint, toTheMonth }: Props) {
  const { t } = useTranslation();
  const { monthNames } = useFormats();
  const invalid = error ? (true as const) : undefined;
  const help = `${id}-help`;
  const digits = (text: string, most: number) => latinDigits(text).replace(/\D/g, '').slice(0, most);
  return (
    <fieldset className="field" aria-describedby={error || hint ? help : undefined}>
      <legend>
        {legend} {optional && <span className="may">{t('form.optional')}</span>}
      </legend>
      <div className="inline">
        {!toTheMonth && (
          <Field id={`${id}-day`} label={t('form.day')}>
            {(described) => (
              <input
                {...described}
                className="input tiny"
                inputMode="numeric"
                dir="ltr"
                autoComplete="off"
                value={value.day}
                aria-invalid={invalid}
                onChange={(event) => onChange({ ...value, day: digits(event.target.value, 2) })}
              />
            )}
          </Field>
        )}
        <Field id={`${id}-month`} label={t('form.month')}>
          {(described) => (
            <select
              {...described}
              className="input"
              value={value.month}
              aria-invalid={invalid}
              onChange={(event) => onChange({ ...value, month: event.target.value })}
            >
              <option value="">{t('form.unknown')}</option>
              {monthNames.map((name, index) => (
                <option key={name} value={String(index + 1)}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field id={id} label={t('form.year')}>
          {(described) => (
            <input
              {...described}
              className="input short"
              inputMode="numeric"
              dir="ltr"
              autoComplete="off"
              value={value.year}
              aria-invalid={invalid}
              onChange={(event) => onChange({ ...value, year: digits(event.target.value, 4) })}
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
