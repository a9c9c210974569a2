import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { dayOf } from '../../i18n/dates';
import { DateParts } from '../../ui/DateParts';
import { SelectField } from '../../ui/Field';
import { BirthField } from './BirthField';
import { ConsentTalk } from './ConsentTalk';
import { NameFields } from './NameFields';
import { needsGuardian, type Registration, type RegistrationField } from './registration';
import { SexChoice } from './SexChoice';

type Props = {
  form: Registration;
  change: (part: Partial<Registration>) => void;
  leave: (field: RegistrationField) => () => void;
  errorOf: (field: RegistrationField) => string | undefined;
  /** Somebody who is known already belongs to their centre. */
  known: boolean;
  maybeKnown: ReactNode;
};

/** The first page, and all that is needed: a name, the sex, the birth if it is known, and whether they agree. */
export function WhoPage({ form, change, leave, errorOf, known, maybeKnown }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <>
      <NameFields
        value={form}
        onChange={change}
        onGivenLeft={leave('given')}
        familyHint={t('register.familyHint')}
        errorOf={errorOf}
      />
      <div className="not-wide">{maybeKnown}</div>
      <SexChoice value={form.sex} onChange={(sex) => change({ sex })} error={errorOf('sex')} />
      <BirthField id="birth" value={form.birth} onChange={(birth) => change({ birth })} error={errorOf('birth')} />
      {me.centres.length > 1 && !known && (
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
      <ConsentTalk form={form} change={change} errorOf={errorOf} guardian={needsGuardian(form, dayOf(new Date()))} />
      {form.agrees && !known && (
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
      )}
    </>
  );
}
