import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useBlocker, useNavigate, useRouterState } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterParticipant } from '../../api/contract';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { currentLanguage } from '../../i18n';
import { dayOf } from '../../i18n/dates';
import { isolated } from '../../i18n/useFormats';
import { DateParts } from '../../ui/DateParts';
import { ErrorSummary, type FieldErrors } from '../../ui/ErrorSummary';
import { Failure } from '../../ui/Failure';
import { SelectField } from '../../ui/Field';
import { Page } from '../../ui/Page';
import { BackToDesk } from './BackToDesk';
import { BirthField } from './BirthField';
import { ConsentTalk } from './ConsentTalk';
import { LeaveDialog } from '../../ui/LeaveDialog';
import { MaybeKnown } from './MaybeKnown';
import { NameFields } from './NameFields';
import { participantsKey, register } from './queries';
import {
  beginRegistration,
  faultsOf,
  needsGuardian,
  type Registration,
  type RegistrationField,
  refusedFields,
  toRequest,
} from './registration';
import { SexChoice } from './SexChoice';
import { sameKeyForTheSame } from '../../api/sameKey';

/** One calm column: names, sex, birth, and a conversation about consent. Nothing is stored before the last button. */
export function RegisterPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const typed = useRouterState({ select: (state) => state.location.state.typedName ?? '' });
  const [begun] = useState(() => beginRegistration(typed, onlyCentre(me.centres), currentLanguage()));
  const [form, setForm] = useState(begun);
  const [attempt, setAttempt] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<RegistrationField>>(new Set());
  const today = dayOf(new Date());
  const [keyOf] = useState(sameKeyForTheSame);
  const done = useRef(false);
  // A second click may come before the first one has painted anything.
  const sending = useRef(false);

  const saving = useMutation({
    mutationFn: (request: RegisterParticipant) => register(request, keyOf(request)),
    onSuccess: async (person) => {
      done.current = true;
      await queries.invalidateQueries({ queryKey: participantsKey });
      await navigate({ to: '/people/$id', params: { id: person.id }, replace: true, state: { justRegistered: true } });
    },
    onError: () => setAttempt((count) => count + 1),
    onSettled: () => {
      sending.current = false;
    },
  });
  const blocker = useBlocker({
    shouldBlockFn: () => !done.current && form !== begun,
    enableBeforeUnload: () => !done.current && form !== begun,
    withResolver: true,
  });

  const refused = isRefusal(saving.error, 422) ? refusedFields(saving.error) : {};
  const faults: Partial<Record<RegistrationField, string>> = {
    ...refused,
    ...Object.fromEntries(Object.entries(faultsOf(form, today)).map(([field, key]) => [field, key && t(key)])),
  };
  const errorOf = (field: RegistrationField) => (attempt > 0 || left.has(field) ? faults[field] : undefined);
  const change = (part: Partial<Registration>) => {
    if (saving.isError) saving.reset();
    setForm((now) => ({ ...now, ...part }));
  };
  const leave = (field: RegistrationField) => () => setLeft((before) => new Set(before).add(field));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sending.current || done.current) return;
    if (Object.keys(faultsOf(form, today)).length > 0) setAttempt((count) => count + 1);
    else {
      sending.current = true;
      saving.mutate(toRequest(form, today));
    }
  };

  const known = <MaybeKnown form={form} onOpen={() => (done.current = true)} />;

  return (
    <Page title={t('register.title')} narrow above={<BackToDesk />} below={<p>{t('register.what')}</p>}>
      <div className="two">
        <form className="form" noValidate onSubmit={submit} onKeyDown={enterMovesOn}>
          <ErrorSummary errors={faults as FieldErrors} attempt={attempt} />
          {saving.error && Object.keys(refused).length === 0 && <Failure error={saving.error} />}
          <NameFields
            value={form}
            onChange={change}
            onGivenLeft={leave('given')}
            familyHint={t('register.familyHint')}
            errorOf={errorOf}
          />
          <div className="not-wide">{known}</div>
          <SexChoice value={form.sex} onChange={(sex) => change({ sex })} error={errorOf('sex')} />
          <BirthField id="birth" value={form.birth} onChange={(birth) => change({ birth })} error={errorOf('birth')} />
          {me.centres.length > 1 && (
            <SelectField
              id="centre"
              label={t('person.centre')}
              value={form.centreId}
              onChange={(centreId) => change({ centreId })}
              options={[
                { value: '', label: t('form.choose') },
                ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
              ]}
              error={errorOf('centre')}
            />
          )}
          <ConsentTalk form={form} change={change} errorOf={errorOf} guardian={needsGuardian(form, today)} />
          {form.agrees && (
            <>
              <details>
                <summary className="linkish">{t('register.anotherDay')}</summary>
                <DateParts
                  id="registeredOn"
                  legend={t('register.registeredOn')}
                  optional
                  hint={t('register.registeredOnHint')}
                  value={form.registeredOn}
                  onChange={(registeredOn) => change({ registeredOn })}
                  error={errorOf('registeredOn')}
                />
              </details>
              <div>
                <button type="submit" className="btn primary big" aria-disabled={saving.isPending}>
                  {saving.isPending
                    ? t('register.saving')
                    : t('register.save', { name: isolated(form.given.trim() || t('register.thisPerson')) })}
                </button>
              </div>
            </>
          )}
        </form>
        <aside className="wide">{known}</aside>
      </div>
      {blocker.status === 'blocked' && <LeaveDialog stay={blocker.reset} leave={blocker.proceed} />}
    </Page>
  );
}

function onlyCentre(centres: readonly { id: string }[]): string {
  return centres.length === 1 ? (centres[0]?.id ?? '') : '';
}

/** Enter goes to the next field, as on a paper form; only the button registers. */
function enterMovesOn(event: KeyboardEvent<HTMLFormElement>) {
  const from = event.target;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(from instanceof HTMLInputElement)) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, select, button, summary')].filter(
    (stop) => !(stop instanceof HTMLInputElement && stop.type === 'radio' && stop.name === from.name && from.name),
  );
  const next = stops.find((stop) => from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  next?.focus();
}
