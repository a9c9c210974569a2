import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { staffEngagementValues, type StaffMember } from '../../api/contract';
import { readStaffMemberQuery } from '../../api/gen/queries.gen';
import { createStaffMember, updateStaffMember } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { under } from '../../api/under';
import { dayOf, isoDay } from '../../i18n/dates';
import { latinDigits } from '../../i18n/digits';
import { Choice } from '../../ui/Choice';
import { DayField, typedDayOf } from '../../ui/DayField';
import { changedFields } from '../../ui/editing';
import { TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { isHalf, noPaper, PaperFields, paperOf, type TypedPaper } from './PaperFields';
import { spanFaults } from '../../ui/span';

const papers = ['conduct', 'safeguarding', 'vetting'] as const;

type Values = {
  name: string;
  job: string;
  phone: string;
  from: string;
  to: string;
  engagement: StaffMember['engagement'];
} & Record<(typeof papers)[number], TypedPaper>;

function valuesOf({ name, job, phone, from, to, engagement, conduct, safeguarding, vetting }: StaffMember): Values {
  return {
    name,
    job,
    phone: phone ?? '',
    from,
    to: to ?? '',
    engagement,
    conduct: conduct ?? noPaper,
    safeguarding: safeguarding ?? noPaper,
    vetting: vetting ?? noPaper,
  };
}

type Props = { centreId: string; member?: StaffMember; onClose: (saved: boolean) => void };

export function StaffForm({ centreId, member, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const empty: Values = {
    name: '',
    job: '',
    phone: '',
    from: isoDay(dayOf(new Date())),
    to: '',
    engagement: 'STAFF',
    conduct: noPaper,
    safeguarding: noPaper,
    vetting: noPaper,
  };

  const save = (values: Values, from: { values: Values; version?: number }, key: string) => {
    const all = {
      name: values.name.trim(),
      job: values.job.trim(),
      phone: latinDigits(values.phone).trim() || null,
      from: typedDayOf(values.from) ?? '',
      to: typedDayOf(values.to) ?? null,
      engagement: values.engagement,
      conduct: paperOf(values.conduct),
      safeguarding: paperOf(values.safeguarding),
      vetting: paperOf(values.vetting),
    };
    if (!member) return createStaffMember({ headers: once(key), body: { centreId, ...all } });
    const changed = changedFields(from.values, values).map((field) => [field, all[field]]);
    return updateStaffMember({
      path: { staffMemberId: member.id },
      headers: seen(from),
      body: Object.fromEntries(changed),
    });
  };

  return (
    <RecordForm
      begin={member ? { values: valuesOf(member), version: member.version } : { values: empty }}
      readAgain={
        member &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readStaffMemberQuery({ path: { staffMemberId: member.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={(values) => ({
        ...(values.name.trim() === '' && { name: t('staff.nameMissing') }),
        ...(values.job.trim() === '' && { job: t('staff.jobMissing') }),
        ...spanFaults(values, t),
        ...Object.fromEntries(
          papers.filter((paper) => isHalf(values[paper])).map((paper) => [paper, t('papers.whole')]),
        ),
      })}
      inWords={(field, values) => {
        if (field === 'engagement') return { label: t('papers.how'), value: t(`engagement.${values.engagement}`) };
        if (field === 'conduct' || field === 'safeguarding' || field === 'vetting') {
          return { label: t(`papers.${field}`), value: values[field].goodUntil };
        }
        return { label: t(`staff.${field}`), value: values[field] };
      }}
      fieldOf={(pointer) => pointer.split('/')[1]}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Centres'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextField
            id="name"
            label={t('staff.name')}
            value={values.name}
            onChange={(name) => change({ name })}
            error={errorOf('name')}
          />
          <TextField
            id="job"
            label={t('staff.job')}
            value={values.job}
            onChange={(job) => change({ job })}
            error={errorOf('job')}
          />
          <TextField
            id="phone"
            label={t('staff.phone')}
            optional
            type="tel"
            inputMode="tel"
            dir="ltr"
            value={values.phone}
            onChange={(phone) => change({ phone })}
            error={errorOf('phone')}
          />
          <DayField
            id="from"
            legend={t('staff.from')}
            value={values.from}
            onChange={(from) => change({ from })}
            error={errorOf('from')}
          />
          <DayField
            id="to"
            legend={t('staff.to')}
            optional
            value={values.to}
            onChange={(to) => change({ to })}
            error={errorOf('to')}
          />
          <Choice
            label={t('papers.how')}
            value={values.engagement}
            onChange={(engagement) => change({ engagement })}
            options={staffEngagementValues.map((one) => ({ value: one, label: t(`engagement.${one}`) }))}
          />
          {papers.map((paper) => (
            <PaperFields
              key={paper}
              id={paper}
              legend={t(`papers.${paper}`)}
              value={values[paper]}
              onChange={(next) => change({ [paper]: next })}
              error={errorOf(paper)}
            />
          ))}
          <p className="small">{t('papers.hint')}</p>
        </>
      )}
    </RecordForm>
  );
}
