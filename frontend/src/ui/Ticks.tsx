import { useTranslation } from 'react-i18next';
import { Wrong } from './Field';
import { Tick } from './Tick';

type Props<T extends string> = {
  label: string;
  /** Of the first one. */
  id?: string;
  optional?: boolean;
  value: readonly T[];
  onChange: (value: T[]) => void;
  options: readonly { value: T; label: string }[];
  error?: string;
  hint?: string;
};

/** As many answers as are so. */
export function Ticks<T extends string>({ label, id, optional, value, onChange, options, error, hint }: Props<T>) {
  const { t } = useTranslation();
  return (
    <fieldset className="field">
      <legend>
        {label} {optional && <span className="may">{t('form.optional')}</span>}
      </legend>
      <div className="ticks">
        {options.map((option, index) => (
          <Tick
            key={option.value}
            id={index === 0 ? id : undefined}
            checked={value.includes(option.value)}
            onChange={(on) =>
              onChange(on ? [...value, option.value] : value.filter((candidate) => candidate !== option.value))
            }
          >
            {option.label}
          </Tick>
        ))}
      </div>
      {error && <Wrong>{error}</Wrong>}
      {hint && <div className="hint-line">{hint}</div>}
    </fieldset>
  );
}
