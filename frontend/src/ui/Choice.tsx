import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Wrong } from './Field';

type Props<T extends string> = {
  label: string;
  optional?: boolean;
  id?: string;
  value: T | undefined;
  onChange: (value: T) => void;
  options: readonly { value: T; label: string; lang?: string }[];
  error?: string;
  hint?: string;
  /** On a phone one under the other, where the words are long. */
  stack?: boolean;
  /** The number of each answer is shown: the page listens to that key. */
  numbered?: boolean;
  /** As many in a line as there is room for. */
  wrap?: boolean;
};

/** A few answers of equal size. */
export function Choice<T extends string>({
  label,
  optional,
  id,
  value,
  onChange,
  options,
  error,
  hint,
  stack,
  wrap,
  numbered,
}: Props<T>) {
  const { t } = useTranslation();
  const name = useId();
  const help = useId();
  return (
    <fieldset className="field" aria-describedby={error || hint ? help : undefined}>
      <legend>
        {label} {optional && <span className="may">{t('form.optional')}</span>}
      </legend>
      <div className={`choices${stack ? ' stack' : ''}${wrap ? ' wrap' : ''}`}>
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            <span lang={option.lang}>
              {numbered && <kbd className="desktop">{index + 1}</kbd>}
              {option.label}
            </span>
          </label>
        ))}
      </div>
      <div id={help}>
        {error && <Wrong>{error}</Wrong>}
        {hint && <div className="hint-line">{hint}</div>}
      </div>
    </fieldset>
  );
}
