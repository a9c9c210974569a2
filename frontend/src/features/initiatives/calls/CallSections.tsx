import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantCall } from '../../../api/contract';
import { useCodes } from '../../../api/useCodes';
import { latinDigits } from '../../../i18n/digits';
import { Choice } from '../../../ui/Choice';
import { TextField } from '../../../ui/Field';
import type { FormParts } from '../../../ui/RecordForm';
import { Ticks } from '../../../ui/Ticks';
import { CriteriaFields } from './CriteriaFields';
import type { CallValues } from './callValues';
import { useCallWords } from './useCallWords';
import { useFieldNames } from './useFieldNames';

type Form = { form: FormParts<CallValues> };

/** What is supported, who may apply, what they bring and by what is chosen. */
export function WhoSection({ form: { values, change, errorOf } }: Form) {
  const { t } = useTranslation();
  const names = useFieldNames();
  const kinds = useCodes('initiative-kinds');
  const applicants = useCodes('initiative-applicants');
  const documents = useCodes('initiative-documents');
  return (
    <section className="form-part">
      <h2>{t('initiativeCalls.partWho')}</h2>
      <Ticks
        id="kinds"
        label={names('kinds')}
        value={values.kinds}
        onChange={(chosen) => change({ kinds: chosen })}
        options={kinds.choices(...values.kinds)}
        error={errorOf('kinds')}
      />
      <Ticks
        id="applicants"
        label={names('applicants')}
        value={values.applicants}
        onChange={(chosen) => change({ applicants: chosen })}
        options={applicants.choices(...values.applicants)}
        error={errorOf('applicants')}
      />
      <Ticks
        id="documents"
        label={names('documents')}
        value={values.documents}
        onChange={(chosen) => change({ documents: chosen })}
        options={documents.choices(...values.documents)}
        error={errorOf('documents')}
      />
      <h3>{names('criteria')}</h3>
      <CriteriaFields value={values.criteria} onChange={(criteria) => change({ criteria })} errorOf={errorOf} />
      <Choice
        id="blindReviews"
        label={names('blindReviews')}
        stack
        value={values.blindReviews ? 'BLIND' : 'COMMITTEE'}
        onChange={(way) => change({ blindReviews: way === 'BLIND' })}
        options={[
          { value: 'COMMITTEE', label: t('initiativeCalls.committee') },
          { value: 'BLIND', label: t('initiativeCalls.blind') },
        ]}
      />
    </section>
  );
}

/** How much: of one support and of all, within what the contribution leaves. */
export function MoneySection({
  form: { values, change, errorOf },
  call,
  children,
}: Form & { call: GrantCall; children: ReactNode }) {
  const { t } = useTranslation();
  const names = useFieldNames();
  const words = useCallWords();
  const currency = t(`currency.${call.rules.total.currency}`);
  return (
    <section className="form-part">
      <h2>{t('initiativeCalls.partMoney')}</h2>
      <TextField
        id="budget-amount"
        label={`${names('budget')} (${currency})`}
        hint={t('initiativeCalls.left', { left: words.money(call.rules.left) })}
        dir="ltr"
        inputMode="decimal"
        value={values.budget}
        onChange={(budget) => change({ budget })}
        error={errorOf('budget-amount') ?? errorOf('budget')}
      />
      <TextField
        id="maximum-amount"
        label={`${names('maximum')} (${currency})`}
        hint={t('initiativeCalls.ceiling', { ceiling: words.money(call.rules.ceiling) })}
        dir="ltr"
        inputMode="decimal"
        value={values.maximum}
        onChange={(maximum) => change({ maximum })}
        error={errorOf('maximum-amount') ?? errorOf('maximum')}
      />
      {children}
    </section>
  );
}

export function ComplaintDays({ form: { values, change, errorOf } }: Form) {
  const { t } = useTranslation();
  const names = useFieldNames();
  return (
    <TextField
      id="complaintDays"
      label={names('complaintDays')}
      hint={t('initiativeCalls.complaintDaysHint')}
      dir="ltr"
      inputMode="numeric"
      className="day"
      value={values.complaintDays}
      onChange={(days) => change({ complaintDays: latinDigits(days).replace(/\D/g, '').slice(0, 2) })}
      error={errorOf('complaintDays')}
    />
  );
}
