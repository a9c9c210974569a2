import { type ComponentProps, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';

type FieldProps = {
  label: string;
  optional?: boolean;
  hint?: ReactNode;
  error?: string;
};

/** A label, what helps, what is wrong, and the control between them. */
export function Field({
  label,
  optional,
  hint,
  error,
  id,
  children,
}: FieldProps & { id: string; children: (described: Described) => ReactNode }) {
  const { t } = useTranslation();
  const help = useId();
  const described = {
    id,
    'aria-describedby': hint || error ? help : undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="may">{t('form.optional')}</span>}
      </label>
      {children(described)}
      <div id={help}>
        {error && <Wrong>{error}</Wrong>}
        {hint && <div className="hint-line">{hint}</div>}
      </div>
    </div>
  );
}

export type Described = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

export function Wrong({ children }: { children: ReactNode }) {
  return (
    <p className="wrong">
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}

type TextFieldProps = FieldProps & Omit<ComponentProps<'input'>, 'onChange'> & { onChange: (value: string) => void };

/** Free text finds its own direction: a Latin name in an Arabic form starts on the left. */
export function TextField({ label, optional, hint, error, id, onChange, className, ...input }: TextFieldProps) {
  const own = useId();
  return (
    <Field label={label} optional={optional} hint={hint} error={error} id={id ?? own}>
      {(described) => (
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          {...input}
          {...described}
          className={className ? `input ${className}` : 'input'}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

type SelectFieldProps = FieldProps & {
  id?: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
};

export function SelectField({ label, optional, hint, error, id, value, onChange, options }: SelectFieldProps) {
  const own = useId();
  return (
    <Field label={label} optional={optional} hint={hint} error={error} id={id ?? own}>
      {(described) => (
        <select className="input" value={value} onChange={(event) => onChange(event.target.value)} {...described}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
