import { useTranslation } from 'react-i18next';
import type { GrantCall, Money } from '../../../api/contract';
import { useMe } from '../../../auth/me';
import { languageCodes, languages } from '../../../i18n/languages';
import { Choice } from '../../../ui/Choice';
import { DayField } from '../../../ui/DayField';
import { TextField } from '../../../ui/Field';
import { LongField } from '../../../ui/LongField';
import { onlyDigits, type Values } from './applicationValues';
import { BudgetFields } from './BudgetFields';
import { PlaceFields } from './PlaceFields';
import { useApplicationWords } from './useApplicationWords';

type Props = {
  values: Values;
  change: (part: Partial<Values>) => void;
  errorOf: (id: string) => string | undefined;
  call: GrantCall;
  centreId: string;
  currency: Money['currency'];
};

/** Everything that is asked, in the order of the paper. */
export function ApplicationSections({ values, change, errorOf, call, centreId, currency }: Props) {
  const { t } = useTranslation();
  const { centres } = useMe();
  const { kinds, named } = useApplicationWords();
  const supported = kinds
    .choices(values.kind, ...call.kinds)
    .filter(({ value }) => call.kinds.length === 0 || call.kinds.includes(value) || value === values.kind);
  return (
    <>
      <section className="form-part">
        <h2>{t('applications.partWhat')}</h2>
        <TextField
          id="title"
          label={named('title')}
          maxLength={160}
          value={values.title}
          onChange={(title) => change({ title })}
          error={errorOf('title')}
        />
        <LongField
          id="plan"
          label={named('plan')}
          hint={t('applications.planHint')}
          rows={6}
          maxLength={2_000}
          value={values.plan}
          onChange={(plan) => change({ plan })}
          error={errorOf('plan')}
        />
        <Choice
          id="kind"
          label={named('kind')}
          hint={t('applications.kindHint')}
          wrap
          value={values.kind || undefined}
          onChange={(kind) => change({ kind })}
          options={supported}
          error={errorOf('kind')}
        />
      </section>
      <section className="form-part">
        <h2>{t('applications.partForWhom')}</h2>
        <fieldset className="field">
          <legend>{named('beneficiaries')}</legend>
          <div className="inline">
            {(['women', 'men', 'children', 'total'] as const).map((who) => (
              <TextField
                key={who}
                id={`beneficiaries-${who}`}
                label={t(`beneficiary.${who}`)}
                inputMode="numeric"
                dir="ltr"
                className="year"
                value={values.beneficiaries[who]}
                onChange={(typed) =>
                  change({ beneficiaries: { ...values.beneficiaries, [who]: onlyDigits(typed, 7) } })
                }
                error={errorOf(`beneficiaries-${who}`)}
              />
            ))}
          </div>
          <div className="hint-line">{t('applications.countHint')}</div>
        </fieldset>
      </section>
      <section className="form-part">
        <h2>{t('applications.partWhere')}</h2>
        <PlaceFields
          value={values}
          near={centres.find(({ id }) => id === centreId)?.governorate.pcode ?? ''}
          onChange={change}
          errorOf={errorOf}
        />
      </section>
      <BudgetFields
        value={values.budget}
        currency={currency}
        onChange={(budget) => change({ budget })}
        errorOf={errorOf}
      />
      <section className="form-part">
        <h2>{t('applications.partAfter')}</h2>
        <TextField
          id="volunteerHours"
          label={named('volunteerHours')}
          hint={t('applications.hoursHint')}
          inputMode="numeric"
          dir="ltr"
          className="year"
          value={values.volunteerHours}
          onChange={(typed) => change({ volunteerHours: onlyDigits(typed, 6) })}
          error={errorOf('volunteerHours')}
        />
        <LongField
          id="upkeep"
          label={named('upkeep')}
          hint={t('applications.upkeepHint')}
          maxLength={1_000}
          value={values.upkeep}
          onChange={(upkeep) => change({ upkeep })}
          error={errorOf('upkeep')}
        />
        <Choice
          id="language"
          label={named('language')}
          value={values.language || undefined}
          onChange={(language) => change({ language })}
          options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
          error={errorOf('language')}
        />
        <DayField
          id="receivedOn"
          legend={named('receivedOn')}
          optional
          hint={t('applications.receivedHint')}
          value={values.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
          error={errorOf('receivedOn')}
        />
      </section>
    </>
  );
}
