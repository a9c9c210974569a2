import { useId } from 'react';
import { typedClock } from '../i18n/clock';
import { Field } from './Field';

type Props = {
  label: string;
  /** Where a row already says what it is about: the label is only heard. */
  quiet?: boolean;
  id?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
};

/** A time of day, typed in any digits and any habit; it is put in order when one leaves the field. */
export function TimeField({ label, quiet, id, value, onChange, error }: Props) {
  const own = useId();
  return (
    <div className={quiet ? 'quiet-label' : undefined}>
      <Field id={id ?? own} label={label} error={error}>
        {(described) => (
          <input
            {...described}
            className="input tiny"
            inputMode="numeric"
            dir="ltr"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => onChange(typedClock(value) ?? value)}
          />
        )}
      </Field>
    </div>
  );
}
