import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { VolunteerNetworkMember } from '../../../api/contract';
import { readVolunteerNetworkMemberQuery } from '../../../api/gen/queries.gen';
import { addVolunteerNetworkMember, updateVolunteerNetworkMember } from '../../../api/gen/sdk.gen';
import { once, seen } from '../../../api/headers';
import { under } from '../../../api/under';
import { dayOf, isoDay } from '../../../i18n/dates';
import { latinDigits } from '../../../i18n/digits';
import { Choice } from '../../../ui/Choice';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { changedFields } from '../../../ui/editing';
import { SelectField, TextField, Wrong } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { Tick } from '../../../ui/Tick';
import { calledOf, useNetworkWords } from './useNetworkWords';

type Values = {
  whoIs: 'registered' | 'notRegistered';
  participantReference: string;
  name: string;
  phone: string;
  role: string;
  represents: boolean;
  ofAge: boolean;
  joinedOn: string;
  leftOn: string;
};

function valuesOf(member: VolunteerNetworkMember): Values {
  return {
    whoIs: member.name ? 'notRegistered' : 'registered',
    participantReference: member.participant?.reference ?? '',
    name: member.name ?? '',
    phone: member.phone ?? '',
    role: member.role,
    represents: member.represents,
    ofAge: member.ofAge ?? false,
    joinedOn: member.joinedOn,
    leftOn: member.leftOn ?? '',
  };
}

function sentOf(values: Values) {
  return {
    name: values.whoIs === 'notRegistered' ? values.name.trim() : null,
    phone: latinDigits(values.phone).trim() || null,
    role: values.role,
    represents: values.represents,
    ofAge: values.ofAge || null,
    joinedOn: typedDayOf(values.joinedOn) ?? '',
    leftOn: typedDayOf(values.leftOn) ?? null,
  };
}

type Props = { networkId: string; member?: VolunteerNetworkMember; onClose: (saved: boolean) => void };

/** Somebody of the register by their reference, or somebody who is not in it by name. */
export function MemberForm({ networkId, member, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { roles } = useNetworkWords();
  const empty: Values = {
    whoIs: 'notRegistered',
    participantReference: '',
    name: '',
    phone: '',
    role: '',
    represents: false,
    ofAge: false,
    joinedOn: isoDay(dayOf(new Date())),
    leftOn: '',
  };
  const labels: Record<keyof Values, string> = {
    whoIs: t('networks.whoIs'),
    participantReference: t('networks.reference'),
    name: t('networks.name'),
    phone: t('networks.phone'),
    role: t('networks.role'),
    represents: t('networks.represents'),
    ofAge: t('networks.ofAge'),
    joinedOn: t('networks.joinedOn'),
    leftOn: t('networks.leftOn'),
  };
  const said = (value: Values[keyof Values]) =>
    typeof value === 'boolean' ? t(value ? 'clash.ticked' : 'clash.notTicked') : value;
  return (
    <RecordForm
      begin={member ? { values: valuesOf(member), version: member.version } : { values: empty }}
      readAgain={
        member &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readVolunteerNetworkMemberQuery({ path: { volunteerNetworkMemberId: member.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, from, key) => {
        const all = sentOf(values);
        if (!member) {
          const { leftOn: _, ...joins } = all;
          const participantReference =
            values.whoIs === 'registered' ? latinDigits(values.participantReference).trim().toUpperCase() : null;
          return addVolunteerNetworkMember({
            path: { networkId },
            headers: once(key),
            body: { ...joins, participantReference },
          });
        }
        const changed = changedFields(from.values, values).flatMap((field) =>
          field === 'whoIs' || field === 'participantReference' ? [] : [[field, all[field]]],
        );
        return updateVolunteerNetworkMember({
          path: { volunteerNetworkMemberId: member.id },
          headers: seen(from),
          body: Object.fromEntries(changed),
        });
      }}
      faultsOf={(values) => ({
        ...(values.whoIs === 'notRegistered' && !values.name.trim() && { name: t('networks.nameMissing') }),
        ...(!member &&
          values.whoIs === 'registered' &&
          !values.participantReference.trim() && { participantReference: t('networks.referenceMissing') }),
        ...(!values.role && { role: t('networks.roleMissing') }),
        ...(!typedDayOf(values.joinedOn) && { joinedOn: t('kit.dayOdd') }),
        ...(values.leftOn && !typedDayOf(values.leftOn) && { leftOn: t('kit.dayOdd') }),
      })}
      inWords={(field, values) => ({ label: labels[field], value: said(values[field]) })}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Support', 'Histories'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          {member ? (
            !member.name && (
              <p>
                <bdi>{calledOf(member) ?? t('networks.unknownNow')}</bdi>
              </p>
            )
          ) : (
            <Choice
              id="whoIs"
              label={labels.whoIs}
              value={values.whoIs}
              onChange={(whoIs) => change({ whoIs })}
              options={(['notRegistered', 'registered'] as const).map((value) => ({
                value,
                label: t(`networks.${value}`),
              }))}
            />
          )}
          {values.whoIs === 'notRegistered' && (
            <TextField
              id="name"
              label={labels.name}
              maxLength={120}
              value={values.name}
              onChange={(name) => change({ name })}
              error={errorOf('name')}
            />
          )}
          {values.whoIs === 'registered' && !member && (
            <TextField
              id="participantReference"
              label={labels.participantReference}
              hint={t('networks.referenceHint')}
              dir="ltr"
              maxLength={20}
              value={values.participantReference}
              onChange={(participantReference) => change({ participantReference })}
              error={errorOf('participantReference')}
            />
          )}
          <TextField
            id="phone"
            label={labels.phone}
            optional
            type="tel"
            inputMode="tel"
            dir="ltr"
            value={values.phone}
            onChange={(phone) => change({ phone })}
            error={errorOf('phone')}
          />
          <SelectField
            id="role"
            label={labels.role}
            value={values.role}
            onChange={(role) => change({ role })}
            options={[{ value: '', label: t('form.choose') }, ...roles.choices(member?.role)]}
            error={errorOf('role')}
          />
          <Ticked
            id="represents"
            checked={values.represents}
            onChange={(represents) => change({ represents })}
            label={labels.represents}
            error={errorOf('represents')}
          />
          <Ticked
            id="ofAge"
            checked={values.ofAge}
            onChange={(ofAge) => change({ ofAge })}
            label={labels.ofAge}
            hint={t('networks.ofAgeHint')}
            error={errorOf('ofAge')}
          />
          <DayField
            id="joinedOn"
            legend={labels.joinedOn}
            value={values.joinedOn}
            onChange={(joinedOn) => change({ joinedOn })}
            error={errorOf('joinedOn')}
          />
          {member && (
            <DayField
              id="leftOn"
              legend={labels.leftOn}
              optional
              value={values.leftOn}
              onChange={(leftOn) => change({ leftOn })}
              error={errorOf('leftOn')}
            />
          )}
        </>
      )}
    </RecordForm>
  );
}

type TickedProps = {
  id: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  label: string;
  hint?: string;
  error?: string;
};

function Ticked({ id, checked, onChange, label, hint, error }: TickedProps) {
  return (
    <div className="field">
      <Tick id={id} checked={checked} onChange={onChange}>
        {label}
      </Tick>
      {error && <Wrong>{error}</Wrong>}
      {hint && <div className="hint-line">{hint}</div>}
    </div>
  );
}
