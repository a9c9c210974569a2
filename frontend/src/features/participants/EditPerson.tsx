import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../api/contract';
import { isRefusal } from '../../api/problem';
import { dayOf } from '../../i18n/dates';
import { ErrorSummary, type FieldErrors } from '../../ui/ErrorSummary';
import { Failure } from '../../ui/Failure';
import { BirthField } from './BirthField';
import { birthFault } from './birth';
import { Clash } from './Clash';
import { changedFields, clashes, type Edited, editable, merged, patchOf } from './editing';
import { LeaveDialog } from './LeaveDialog';
import { NameFields } from './NameFields';
import { participantsKey, personQuery, update } from './queries';
import { refusedFields } from './registration';
import { SexChoice } from './SexChoice';

type Props = { person: Participant; etag: string; onClose: (changed: boolean) => void };
type Base = { values: Edited; etag: string };

/** Changes what was changed and nothing else; two people who edit at once both keep what they wrote. */
export function EditPerson({ person, etag, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [base, setBase] = useState<Base>({ values: editable(person), etag });
  const [form, setForm] = useState(base.values);
  const [theirs, setTheirs] = useState<Base>();
  const [attempt, setAttempt] = useState(0);
  const done = useRef(false);
  const change = (part: Partial<Edited>) => {
    if (saving.isError) saving.reset();
    setForm((now) => ({ ...now, ...part }));
  };

  const saving = useMutation({
    mutationFn: ({ from, to }: { from: Base; to: Edited }) => update(person.id, from.etag, patchOf(from.values, to)),
    onSuccess: async () => {
      done.current = true;
      await queries.invalidateQueries({ queryKey: participantsKey });
      onClose(true);
    },
    onError: async (error, { from, to }) => {
      if (!isRefusal(error, 412)) return setAttempt((count) => count + 1);
      const now = await queries.fetchQuery({ ...personQuery(person.id), staleTime: 0 });
      const current = { values: editable(now.person), etag: now.etag };
      if (clashes(from.values, to, current.values).length > 0) return setTheirs(current);
      take(current, merged(from.values, to, current.values, new Set()));
    },
  });

  /** Goes on from what is in the record now. */
  const take = (current: Base, values: Edited) => {
    setTheirs(undefined);
    setBase(current);
    setForm(values);
    saving.mutate({ from: current, to: values });
  };

  const dirty = changedFields(base.values, form).length > 0;
  const blocker = useBlocker({
    shouldBlockFn: () => dirty && !done.current,
    enableBeforeUnload: () => dirty && !done.current,
    withResolver: true,
  });

  const birth = birthFault(form.birth, dayOf(new Date()));
  const refused = isRefusal(saving.error, 422) ? refusedFields(saving.error) : {};
  const own = {
    ...(form.given.trim() === '' && { given: t('register.givenMissing') }),
    ...(birth && { birth: t(birth) }),
  };
  const faults: FieldErrors = { ...refused, ...own };
  const errorOf = (field: string) => (attempt > 0 ? faults[field] : undefined);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saving.isPending) return;
    if (!dirty) return onClose(false);
    if (Object.keys(own).length > 0) setAttempt((count) => count + 1);
    else saving.mutate({ from: base, to: form });
  };

  if (theirs) {
    return (
      <Clash
        before={base.values}
        mine={form}
        theirs={theirs.values}
        onDecide={(takeTheirs) => take(theirs, merged(base.values, form, theirs.values, takeTheirs))}
        onBack={() => setTheirs(undefined)}
      />
    );
  }
  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary errors={faults} attempt={attempt} />
      {saving.error && !isRefusal(saving.error, 412) && Object.keys(refused).length === 0 && (
        <Failure error={saving.error} />
      )}
      <NameFields
        value={form}
        onChange={change}
        familyHint={person.name.familyRecorded ? t('person.familyKeep') : t('register.familyHint')}
        errorOf={errorOf}
      />
      <SexChoice value={form.sex} onChange={(sex) => change({ sex })} />
      <BirthField
        id="birth"
        value={form.birth}
        onChange={(value) => change({ birth: value })}
        error={errorOf('birth')}
      />
      <div className="acts">
        <button type="submit" className="btn primary" aria-disabled={saving.isPending}>
          {saving.isPending ? t('register.saving') : t('person.save')}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            done.current = true;
            onClose(false);
          }}
        >
          {t('form.cancel')}
        </button>
      </div>
      {blocker.status === 'blocked' && <LeaveDialog stay={blocker.reset} leave={blocker.proceed} />}
    </form>
  );
}
