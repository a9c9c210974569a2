import { type ReactNode, useId } from 'react';
import { Field } from './Field';

type Props = {
  label: string;
  optional?: boolean;
  hint?: ReactNode;
  error?: string;
  id?: string;
  rows?: number;
  maxLength?: number;
  value: string;
  onChange: (value: string) => void;
};

/** A text of some lines, in its own direction. No browser keeps it, and none sends it away to look at its spelling. */
export function LongField({ label, optional, hint, error, id, rows = 4, maxLength, value, onChange }: Props) {
  const own = useId();
  return (
    <Field label={label} optional={optional} hint={hint} error={error} id={id ?? own}>
      {(described) => (
        <textarea
          {...described}
          className="input"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
