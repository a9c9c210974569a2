import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { ErrorSummary, type FieldErrors } from './ErrorSummary';
import { bring, Reason } from './Reason';

type Props = {
  /** Sends it, and answers whether it did: what is missing takes the focus where it did not. */
  send: () => boolean;
  /** Why it was refused or could not be sent. */
  error?: unknown;
  /** In place of the usual words about that error. */
  reason?: ReactNode;
  /** What is wrong at each field, by the field's id, once it may be said: listed above the form. */
  faults?: FieldErrors;
  /** Whether the faults at the fields say all of the error. */
  atFields?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLFormElement>) => void;
  className?: string;
  children: ReactNode;
};

const NOTHING: FieldErrors = {};

/**
 * The one form. When it is refused, cannot be sent or something is missing, the reason is announced, takes the focus
 * and comes into view, wherever the button stood; what was typed stays.
 */
export function Form({ send, error, reason, faults = NOTHING, atFields, onKeyDown, className, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [unsent, setUnsent] = useState(0);
  // An answer to what was sent before says nothing about what was not sent now.
  const [past, setPast] = useState<unknown>();

  useEffect(() => {
    if (unsent > 0) bring(wrongIn(form.current));
  }, [unsent]);
  useEffect(() => {
    if (error && atFields) bring(wrongIn(form.current));
  }, [error, atFields]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (send()) return;
    setPast(error);
    setUnsent((count) => count + 1);
  };
  return (
    <form ref={form} className={className ?? 'form'} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
      <ErrorSummary errors={faults} />
      {!atFields && error !== past && <Reason error={error}>{reason}</Reason>}
      {children}
    </form>
  );
}

/** The list of what is wrong, or without one the first field that is. */
function wrongIn(form: HTMLElement | null): HTMLElement | null | undefined {
  const field = form?.querySelector('.wrong')?.closest('.field');
  return (
    form?.querySelector<HTMLElement>('[data-summary]') ??
    field?.querySelector<HTMLElement>('input:checked, input:not([type="radio"]), select, textarea') ??
    field?.querySelector<HTMLElement>('input, button')
  );
}
