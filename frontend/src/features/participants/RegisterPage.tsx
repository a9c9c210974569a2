import { useBlocker, useRouterState } from '@tanstack/react-router';
import type { ParseKeys } from 'i18next';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../api/contract';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { currentLanguage } from '../../i18n';
import { dayOf } from '../../i18n/dates';
import type { FieldErrors } from '../../ui/ErrorSummary';
import { Form } from '../../ui/Form';
import { LeaveDialog } from '../../ui/LeaveDialog';
import { Page } from '../../ui/Page';
import { Steps } from '../../ui/Steps';
import { BackToDesk } from './BackToDesk';
import { LikelySame } from './LikelySame';
import { MaybeKnown } from './MaybeKnown';
import {
  beginFrom,
  beginRegistration,
  faultsOf,
  faultsOnPage,
  needsGuardian,
  pageOf,
  type Registration,
  type RegistrationField,
  refusedFields,
  skipped,
  type TalkPage,
  talkPages,
  toRequest,
} from './registration';
import { TalkPageFields } from './TalkPages';
import { useRegistering } from './useRegistering';
import { WhoPage } from './WhoPage';

/**
 * A calm conversation: one page with all that is needed, and for whoever has the time a few more of which each may be
 * skipped. Nothing is stored before the last button, and then all of it at once.
 *
 * @param person somebody who walked in before and registers now
 */
export function RegisterPage({ person }: { person?: Participant }) {
  const { t } = useTranslation();
  const me = useMe();
  const typed = useRouterState({ select: (state) => state.location.state.typedName ?? '' });
  const [begun] = useState(() =>
    person ? beginFrom(person, currentLanguage()) : beginRegistration(typed, onlyCentre(me.centres), currentLanguage()),
  );
  const [form, setForm] = useState(begun);
  const [page, setPage] = useState<TalkPage>('who');
  const [attempt, setAttempt] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<RegistrationField>>(new Set());
  const today = dayOf(new Date());

  const { saving, send, done } = useRegistering({
    person,
    onRefused: (error) => {
      setAttempt((count) => count + 1);
      if (isRefusal(error, 422)) setPage(pageOf(error) ?? 'who');
    },
  });
  const blocker = useBlocker({
    shouldBlockFn: () => !done.current && form !== begun,
    enableBeforeUnload: () => !done.current && form !== begun,
    withResolver: true,
  });

  const inWords = (keys: Partial<Record<string, ParseKeys>>): Partial<Record<string, string>> =>
    Object.fromEntries(Object.entries(keys).map(([field, key]) => [field, key && t(key)]));
  const refused = isRefusal(saving.error, 422) ? refusedFields(saving.error) : {};
  const first = { ...refused, ...inWords(faultsOf(form, today)) };
  const further = inWords(faultsOnPage(page, form, today));
  const faults: Partial<Record<string, string>> = page === 'who' ? first : further;
  const errorOf = (field: string) => (attempt > 0 || left.has(field as RegistrationField) ? faults[field] : undefined);

  const change = (part: Partial<Registration>) => {
    if (saving.isError) saving.reset();
    setForm((now) => ({ ...now, ...part }));
  };
  const leave = (field: RegistrationField) => () => setLeft((before) => new Set(before).add(field));
  const turn = (to: TalkPage | undefined) => {
    if (!to) return;
    setAttempt(0);
    setPage(to);
  };
  const at = talkPages.indexOf(page);
  const whole = () => {
    if (Object.keys(page === 'who' ? faultsOf(form, today) : further).length === 0) return true;
    setAttempt((count) => count + 1);
    return false;
  };
  const submit = () => {
    if (!whole()) return false;
    send(form);
    return true;
  };

  const maybeKnown = !person && <MaybeKnown form={form} onOpen={() => (done.current = true)} />;
  const next = talkPages[at + 1];
  const likely = isRefusal(saving.error, 409) && saving.error.code === 'likely-duplicate' ? saving.error : undefined;

  return (
    <Page
      title={t(person ? 'talk.complete' : 'register.title')}
      narrow
      above={<BackToDesk />}
      below={<p>{t('register.what')}</p>}
    >
      {page !== 'who' && (
        <Steps label={t('talk.pages')} names={talkPages.map((one) => t(`talkShort.${one}`))} now={at} />
      )}
      <div className="two">
        <Form
          send={submit}
          error={saving.error}
          atFields={Object.keys(refused).length > 0}
          reason={
            likely && <LikelySame request={toRequest(form, today)} refusal={likely} onNone={(ids) => send(form, ids)} />
          }
          faults={attempt > 0 ? (faults as FieldErrors) : undefined}
          onKeyDown={enterMovesOn}
        >
          {page === 'who' ? (
            <WhoPage
              form={form}
              change={change}
              leave={leave}
              errorOf={errorOf}
              known={person !== undefined}
              maybeKnown={maybeKnown}
            />
          ) : (
            <TalkPageFields
              page={page}
              form={form}
              change={change}
              errorOf={errorOf}
              minor={needsGuardian(form, today)}
            />
          )}
          {form.agrees && (
            <>
              {next && (
                <div className="pair-of">
                  <button type="button" className="btn big equal" id="onward" onClick={() => whole() && turn(next)}>
                    {t(page === 'who' ? 'talk.goOn' : 'talk.next')}
                  </button>
                  {page !== 'who' && (
                    <button
                      type="button"
                      className="btn big equal"
                      onClick={() => {
                        setForm(skipped(page, form));
                        turn(next);
                      }}
                    >
                      {t('talk.skip')}
                    </button>
                  )}
                </div>
              )}
              <div className="acts">
                <button type="submit" className="btn primary big" aria-disabled={saving.isPending}>
                  {saving.isPending
                    ? t('register.saving')
                    : t('register.save', { name: form.given.trim() || t('register.thisPerson') })}
                </button>
                {page !== 'who' && (
                  <button type="button" className="btn" onClick={() => turn(talkPages[at - 1])}>
                    {t('talk.back')}
                  </button>
                )}
              </div>
            </>
          )}
        </Form>
        <aside className="wide">{maybeKnown}</aside>
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
    (stop) =>
      stop.checkVisibility?.() !== false &&
      !(stop instanceof HTMLInputElement && stop.type === 'radio' && stop.name === from.name && from.name),
  );
  const next = stops.find((stop) => from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
  next?.focus();
}
