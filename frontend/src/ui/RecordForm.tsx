import { useMutation } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../api/problem';
import { sameKeyForTheSame } from '../api/sameKey';
import { Clash } from './Clash';
import type { FieldErrors } from './ErrorSummary';
import { changedFields, clashes, merged } from './editing';
import { Form } from './Form';
import { LeaveDialog } from './LeaveDialog';

/** A record as it stands in a form, and the version it was read at; a record still to be made has none. */
export type Version<T> = { values: T; version?: number };

export type FormParts<T> = {
  values: T;
  change: (part: Partial<T>) => void;
  errorOf: (field: string) => string | undefined;
  /** Why it was refused or could not be sent, while that is said above the form. */
  error?: unknown;
};

/** What keeps elsewhere what is typed and not sent yet, and is told by `over` when it need not any more. */
export type DraftParts<T> = {
  values: T;
  dirty: boolean;
  take: (kept: T) => void;
  over: RefObject<() => Promise<void>>;
};

/** What a reason may offer: to fill in what would do. It stays, so that it can say what has been taken. */
export type Offers<T> = { values: T; take: (part: Partial<T>) => void };

type Props<T extends object, R> = {
  begin: Version<T>;
  /** What has been filled in already, as if it had been typed. */
  typed?: Partial<T>;
  /** Sends it: `from` is what it was made of, `key` is the same for the same content. */
  save: (values: T, from: Version<T>, key: string) => Promise<R>;
  /** Reads the record afresh after somebody else was faster. */
  readAgain?: () => Promise<Version<T>>;
  faultsOf?: (values: T) => FieldErrors;
  /** Which field a pointer of the service means; without it the pointer's own path, with dashes. */
  fieldOf?: (pointer: string, values: T) => string | undefined;
  /** How a field is called and what stands in it, where two answers stand side by side. */
  inWords?: (field: keyof T & string, values: T) => { label: string; value: string };
  /** In place of the usual words about an error; nothing for those it has no better words for. */
  reasonOf?: (error: unknown, offers: Offers<T>) => ReactNode;
  /** Shows what was kept of this form before, and keeps what is typed now. */
  draft?: (parts: DraftParts<T>) => ReactNode;
  /** What is done, where it depends on what is filled in. */
  submit: string | ((values: T) => string);
  onDone: (result: R) => void | Promise<void>;
  onCancel?: () => void;
  children: (form: FormParts<T>) => ReactNode;
};

/**
 * Makes or changes one record. Only one answer is ever under way; what the service refuses stands at its field; two
 * people who edit at once both keep what they wrote.
 */
export function RecordForm<T extends object, R>(props: Props<T, R>) {
  const { begin, save, readAgain, inWords, onDone } = props;
  const { t } = useTranslation();
  const [base, setBase] = useState(begin);
  const [values, setValues] = useState<T>({ ...begin.values, ...props.typed });
  const [theirs, setTheirs] = useState<Version<T>>();
  const [attempt, setAttempt] = useState(0);
  const [keyOf] = useState(sameKeyForTheSame);
  // A second click may come before the first one has painted anything.
  const sending = useRef(false);
  const done = useRef(false);
  const over = useRef(async () => {});

  const saving = useMutation({
    mutationFn: ({ from, to }: { from: Version<T>; to: T }) => save(to, from, keyOf(to)),
    onSuccess: async (result) => {
      done.current = true;
      await over.current();
      await onDone(result);
    },
    onError: async (error, { from, to }) => {
      if (!readAgain || !isRefusal(error, 412)) return setAttempt((count) => count + 1);
      const now = await readAgain();
      if (clashes(from.values, to, now.values).length > 0) return setTheirs(now);
      take(now, merged(from.values, to, now.values, new Set()));
    },
    onSettled: () => {
      sending.current = false;
    },
  });

  /** Goes on from what is in the record now. */
  const take = (now: Version<T>, to: T) => {
    setTheirs(undefined);
    setBase(now);
    setValues(to);
    saving.mutate({ from: now, to });
  };

  const dirty = changedFields(base.values, values).length > 0;
  const blocker = useBlocker({
    shouldBlockFn: () => dirty && !done.current,
    enableBeforeUnload: () => dirty && !done.current,
    withResolver: true,
  });

  const refused = isRefusal(saving.error, 422)
    ? refusedFields(saving.error, (pointer) => (props.fieldOf ?? dashed)(pointer, values))
    : undefined;
  const own = props.faultsOf?.(values) ?? {};
  const faults = { ...refused?.fields, ...own };

  const put = (part: Partial<T>) => setValues((now) => ({ ...now, ...part }));

  const submit = () => {
    if (sending.current || saving.isPending || done.current) return true;
    if (Object.keys(own).length > 0) {
      setAttempt((count) => count + 1);
      return false;
    }
    if (base.version !== undefined && !dirty) props.onCancel?.();
    else {
      sending.current = true;
      saving.mutate({ from: base, to: values });
    }
    return true;
  };

  const submitWords = typeof props.submit === 'string' ? props.submit : props.submit(values);

  if (theirs) {
    return (
      <Clash
        disputed={clashes(base.values, values, theirs.values).map((field) => ({
          field,
          label: inWords?.(field, values).label ?? field,
          mine: inWords?.(field, values).value ?? '',
          theirs: inWords?.(field, theirs.values).value ?? '',
        }))}
        onDecide={(takeTheirs) => take(theirs, merged(base.values, values, theirs.values, takeTheirs))}
        onBack={() => {
          saving.reset();
          setTheirs(undefined);
        }}
      />
    );
  }
  return (
    <Form
      send={submit}
      error={saving.error}
      reason={saving.error && props.reasonOf?.(saving.error, { values, take: put })}
      atFields={refused?.all}
      faults={attempt === 0 ? undefined : refused && !refused.all ? own : faults}
    >
      {props.draft?.({ values, dirty, take: put, over })}
      {props.children({
        values,
        change: (part) => {
          if (saving.isError) saving.reset();
          put(part);
        },
        errorOf: (field) => (attempt > 0 ? faults[field] : undefined),
        error: saving.error,
      })}
      <div className="acts">
        <button type="submit" className="btn primary" aria-disabled={saving.isPending}>
          {saving.isPending ? t('kit.saving') : submitWords}
        </button>
        {props.onCancel && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              done.current = true;
              void over.current();
              props.onCancel?.();
            }}
          >
            {t('form.cancel')}
          </button>
        )}
      </div>
      {blocker.status === 'blocked' && <LeaveDialog stay={blocker.reset} leave={blocker.proceed} />}
    </Form>
  );
}

/** What the service refused, at the fields it means, and whether that is all it said. */
function refusedFields(refusal: Refusal, fieldOf: (pointer: string) => string | undefined) {
  const fields: FieldErrors = {};
  const errors = refusal.problem.errors ?? [];
  for (const { pointer, message } of errors) {
    const field = fieldOf(pointer);
    if (field) fields[field] ??= message;
  }
  return { fields, all: errors.length > 0 && errors.every(({ pointer }) => fieldOf(pointer)) };
}

function dashed(pointer: string): string | undefined {
  return pointer.replace(/^#?\//, '').replaceAll('/', '-') || undefined;
}
