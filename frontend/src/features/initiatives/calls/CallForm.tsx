import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GrantCall } from '../../../api/contract';
import { readGrantCallQuery } from '../../../api/gen/queries.gen';
import { updateGrantCall } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { amountOf } from '../../../i18n/amounts';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { isolated } from '../../../i18n/useFormats';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { LocalizedFields } from '../../../ui/LocalizedFields';
import { type FormParts, RecordForm } from '../../../ui/RecordForm';
import { type CallValues, patchOf, versionOf } from './callValues';
import { ComplaintDays, MoneySection, WhoSection } from './CallSections';
import { useFieldNames } from './useFieldNames';

type Props = { call: GrantCall; onSaved: (call: GrantCall) => void };

/** The editor: calm sections, nothing that must be filled in to save. Of an open call only words and the last day. */
export function CallForm({ call, onSaved }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const names = useFieldNames();
  const currency = call.rules.total.currency;
  const open = call.state === 'OPEN';

  const faultsOf = ({ maximum, budget, opensOn, closesOn, criteria }: CallValues) => {
    const faults: FieldErrors = {};
    if (maximum && !amountOf(maximum)) faults['maximum-amount'] = t('initiativeCalls.amountOdd');
    if (budget && !amountOf(budget)) faults['budget-amount'] = t('initiativeCalls.amountOdd');
    if (opensOn && !typedDayOf(opensOn)) faults.opensOn = t('kit.dayOdd');
    if (closesOn && !typedDayOf(closesOn)) faults.closesOn = t('kit.dayOdd');
    criteria.forEach(({ weight }, at) => {
      if (Number(weight) < 1) faults[`criteria-${at}-weight`] = t('initiativeCalls.weightMissing');
    });
    return faults;
  };

  return (
    <RecordForm
      key={call.version}
      begin={versionOf(call)}
      readAgain={async () =>
        versionOf(await queries.fetchQuery({ ...readGrantCallQuery({ path: { grantCallId: call.id } }), staleTime: 0 }))
      }
      save={(values, from) =>
        updateGrantCall({
          path: { grantCallId: call.id },
          headers: seen(from),
          body: patchOf(from.values, values, currency),
        })
      }
      faultsOf={faultsOf}
      inWords={(field, values) => ({ label: names(field), value: inOneLine(values[field]) })}
      submit={t('kit.save')}
      onDone={onSaved}
    >
      {(form) => (open ? <Mended form={form} /> : <Sections form={form} call={call} />)}
    </RecordForm>
  );
}

/** What may still be mended while people apply. */
function Mended({ form }: { form: FormParts<CallValues> }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="hint-line">{t('initiativeCalls.openHint')}</p>
      <Words form={form} of="title" />
      <Words form={form} of="purpose" lines={4} />
      <LastDay form={form} />
      <Words form={form} of="exactAmount" lines={3} />
      <Words form={form} of="howToApply" lines={3} />
      <Words form={form} of="complainTo" lines={2} />
    </>
  );
}

function Sections({ form, call }: { form: FormParts<CallValues>; call: GrantCall }) {
  const { t } = useTranslation();
  const names = useFieldNames();
  const { values, change, errorOf } = form;
  return (
    <>
      <section className="form-part">
        <h2>{t('initiativeCalls.partWhat')}</h2>
        <Words form={form} of="title" />
        <Words form={form} of="purpose" lines={4} />
      </section>
      <WhoSection form={form} />
      <MoneySection form={form} call={call}>
        <Words form={form} of="exactAmount" lines={3} />
      </MoneySection>
      <section className="form-part">
        <h2>{t('initiativeCalls.partWhen')}</h2>
        <DayField
          id="opensOn"
          legend={names('opensOn')}
          value={values.opensOn}
          onChange={(opensOn) => change({ opensOn })}
          error={errorOf('opensOn')}
        />
        <LastDay form={form} />
        <Words form={form} of="howToApply" lines={3} />
      </section>
      <section className="form-part">
        <h2>{t('initiativeCalls.partComplaint')}</h2>
        <Words form={form} of="complainTo" lines={2} hint={t('initiativeCalls.complainHint')} />
        <ComplaintDays form={form} />
      </section>
    </>
  );
}

function LastDay({ form: { values, change, errorOf } }: { form: FormParts<CallValues> }) {
  const { t } = useTranslation();
  const names = useFieldNames();
  return (
    <DayField
      id="closesOn"
      legend={names('closesOn')}
      hint={t('initiativeCalls.closesHint')}
      value={values.closesOn}
      onChange={(closesOn) => change({ closesOn })}
      error={errorOf('closesOn')}
    />
  );
}

function inOneLine(value: CallValues[keyof CallValues]): string {
  if (Array.isArray(value))
    return value
      .map((one) => (typeof one === 'string' ? one : `${inMyLanguage(one.words)} (${one.weight})`))
      .join(' · ');
  return typeof value === 'object' ? isolated(inMyLanguage(value)) : String(value);
}

type WordField = 'title' | 'purpose' | 'exactAmount' | 'howToApply' | 'complainTo';
type WordsProps = { form: FormParts<CallValues>; of: WordField; lines?: number; hint?: string };

function Words({ form: { values, change, errorOf }, of, lines, hint }: WordsProps) {
  const names = useFieldNames();
  return (
    <LocalizedFields
      id={of}
      legend={names(of)}
      hint={hint}
      value={values[of]}
      onChange={(words) => change({ [of]: words })}
      errorOf={errorOf}
      lines={lines}
    />
  );
}
