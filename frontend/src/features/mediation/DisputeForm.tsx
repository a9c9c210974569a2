import { useBlocker } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sameKeyForTheSame } from '../../api/sameKey';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import type { Permission } from '../../auth/permissions';
import type { FieldErrors } from '../../ui/ErrorSummary';
import { SelectField, Wrong } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { LeaveDialog } from '../../ui/LeaveDialog';
import { Steps } from '../../ui/Steps';
import { Tick } from '../../ui/Tick';
import { useDeed } from '../../ui/useDeed';
import { type About, AboutFields, KindField, type Telling, TellingFields } from './DisputeFields';
import { Draft } from './Draft';

type Typed = About & Telling & { centreId: string; kind: string; cameBy: string; knowsNone: boolean };

export type Dispute = ReturnType<typeof disputeOf>;

function disputeOf({ account, howToReach, knowsNone, ...about }: Typed) {
  return { ...about, told: { account: account.trim(), howToReach: howToReach.trim() || null } };
}

type Props<R> = {
  needs: Permission;
  /** Whoever mediates it declares that they know no party. */
  declares?: boolean;
  submit: string;
  /** @param key the same for the same content */
  save: (dispute: Dispute, key: string) => Promise<R>;
  onDone: (done: R) => unknown;
};

/** What somebody brought, asked in a few quiet steps. */
export function DisputeForm<R>({ needs, declares, submit, save, onDone }: Props<R>) {
  const { t } = useTranslation();
  const me = useMe();
  const origins = useCodes('dispute-origins');
  const centres = me.centres.filter(({ id }) => me.mayIn(id, needs));
  const begin: Typed = {
    centreId: centres.length === 1 ? (centres[0]?.id ?? '') : '',
    kind: '',
    cameBy: '',
    urgency: 'ORDINARY',
    languages: [],
    account: '',
    howToReach: '',
    knowsNone: false,
  };
  const [typed, setTyped] = useState(begin);
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const [keyOf] = useState(sameKeyForTheSame);
  const over = useRef(async () => {});
  const saving = useDeed({
    mutationFn: (dispute: Dispute) => save(dispute, keyOf(dispute)),
    onSuccess: async (done: R) => {
      await over.current();
      await onDone(done);
    },
  });
  const change = (part: Partial<Typed>) => setTyped((now) => ({ ...now, ...part }));

  const dirty = JSON.stringify(typed) !== JSON.stringify(begin);
  const blocker = useBlocker({
    shouldBlockFn: () => dirty && !saving.isSuccess && !saving.isPending,
    enableBeforeUnload: () => dirty && !saving.isSuccess,
    withResolver: true,
  });

  const names = [t('mediation.about'), t('mediation.told'), ...(declares ? [t('mediation.declaration')] : [])];
  const faults = faultsAt(step);
  const send = () => {
    if (Object.keys(faults).length > 0) {
      setTried(true);
      return false;
    }
    setTried(false);
    if (step < names.length - 1) setStep(step + 1);
    else saving.send(disputeOf(typed));
    return true;
  };
  const errorOf = (field: string) => (tried ? faults[field] : undefined);
  const form = { values: typed, change, errorOf };

  return (
    <Form send={send} error={saving.error} faults={tried ? faults : undefined}>
      {/* What is told at the desk is never read there again. */}
      {declares && <Draft of={{ form: 'INTAKE' }} values={typed} dirty={dirty} take={setTyped} over={over} />}
      <Steps label={t('mediation.steps')} names={names} now={step} />
      {step === 0 && (
        <>
          {centres.length > 1 && (
            <SelectField
              id="centreId"
              label={t('courses.centre')}
              value={typed.centreId}
              onChange={(centreId) => change({ centreId })}
              options={[
                { value: '', label: t('form.choose') },
                ...centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
              ]}
              error={errorOf('centreId')}
            />
          )}
          <KindField {...form} />
          <SelectField
            id="cameBy"
            label={t('mediation.cameBy')}
            value={typed.cameBy}
            onChange={(cameBy) => change({ cameBy })}
            options={[{ value: '', label: t('form.choose') }, ...origins.choices()]}
            error={errorOf('cameBy')}
          />
          <AboutFields {...form} />
        </>
      )}
      {step === 1 && <TellingFields {...form} />}
      {step === 2 && (
        <div className="field">
          <p>{t('mediation.declareWhy')}</p>
          <Tick id="knowsNone" checked={typed.knowsNone} onChange={(knowsNone) => change({ knowsNone })}>
            {t('mediation.knowsNone')}
          </Tick>
          {errorOf('knowsNone') && <Wrong>{errorOf('knowsNone')}</Wrong>}
        </div>
      )}
      <div className="acts">
        <button type="submit" className="btn primary" aria-disabled={saving.isPending}>
          {step < names.length - 1 ? t('mediation.next') : submit}
        </button>
        {step > 0 && (
          <button type="button" className="btn" onClick={() => setStep(step - 1)}>
            {t('mediation.back')}
          </button>
        )}
      </div>
      {blocker.status === 'blocked' && <LeaveDialog stay={blocker.reset} leave={blocker.proceed} />}
    </Form>
  );

  function faultsAt(at: number): FieldErrors {
    if (at === 0)
      return {
        ...(!typed.centreId && { centreId: t('demands.centreMissing') }),
        ...(!typed.kind && { kind: t('mediation.kindMissing') }),
        ...(!typed.cameBy && { cameBy: t('mediation.cameByMissing') }),
        ...(typed.languages.length === 0 && { languages: t('mediation.languagesMissing') }),
      };
    if (at === 1) return { ...(!typed.account.trim() && { account: t('mediation.accountMissing') }) };
    return { ...(!typed.knowsNone && { knowsNone: t('mediation.knowsNoneMissing') }) };
  }
}
