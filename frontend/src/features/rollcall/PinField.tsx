import type { ReactNode } from 'react';
import { latinDigits } from '../../i18n/digits';
import { TextField } from '../../ui/Field';

type Props = { label: string; hint?: ReactNode; value: string; error?: string; onChange: (pin: string) => void };

/** Digits of any keyboard, hidden from the neighbour. */
export function PinField({ onChange, ...field }: Props) {
  return (
    <TextField
      {...field}
      id="pin"
      type="password"
      inputMode="numeric"
      dir="ltr"
      maxLength={12}
      onChange={(typed) => onChange(latinDigits(typed).replace(/\D/g, ''))}
    />
  );
}
