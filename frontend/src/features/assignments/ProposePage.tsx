import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Account, Role, ServiceClient } from '../../api/contract';
import { readRoleAssignmentQuery, readServiceClientQuery } from '../../api/gen/queries.gen';
import { proposeRoleAssignment } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { asking } from '../../api/under';
import { useMe } from '../../auth/me';
import { dayOf, isoDay } from '../../i18n/dates';
import { AccountField } from '../../ui/AccountField';
import { DayField, typedDayOf } from '../../ui/DayField';
import type { FieldErrors } from '../../ui/ErrorSummary';
import { SelectField, TextField } from '../../ui/Field';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { RecordForm } from '../../ui/RecordForm';
import { BackToAccess } from './BackToAccess';
import { EVERYWHERE, type Proposal, toRequest } from './proposal';
import { rolesQuery } from './queries';
import { WhatItOpens } from './WhatItOpens';

const accountOf = ({ id, subject, clientId, name, organisation, state }: ServiceClient): Account => ({
  subject,
  username: `service-account-${clientId}`,
  displayName: name,
  enabled: state === 'ACTIVE',
  roles: [],
  serviceClient: { id, organisation },
});

const nothing: Proposal = { account: undefined, role: '', where: '', from: '', to: '', reason: '' };

/** Which field of the page a pointer of the service means. */
const fieldNames: Record<string, string> = { subject: 'account', centreId: 'where', validFrom: 'from', validTo: 'to' };

/**
 * Somebody is to do a work: whom, which, where, how long; and before it is sent, what that opens and who confirms it.
 *
 * @param client the program it is for, where one comes from its page
 */
export function ProposePage({ client }: { client?: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const roles = useQuery(rolesQuery());
  const program = useQuery({
    ...readServiceClientQuery({ path: { serviceClientId: client ?? '' } }),
    enabled: client !== undefined,
  });
  const today = dayOf(new Date());

  const faultsOf = (form: Proposal): FieldErrors => ({
    ...(!form.account && { account: t('assignments.personMissing') }),
    ...(!form.role && { role: t('assignments.roleMissing') }),
    ...(!form.where && { where: t('assignments.whereMissing') }),
    ...(form.from && (typedDayOf(form.from) ?? '') < isoDay(today) && { from: t('assignments.fromOdd') }),
    ...(form.to && (typedDayOf(form.to) ?? '') < (form.from || isoDay(today)) && { to: t('assignments.toOdd') }),
  });

  const asked = client ? [roles, program] : [roles];
  if (!roles.data || (client && !program.data)) {
    return (
      <Page title={t('assignments.propose')} narrow above={<BackToAccess />}>
        <QueryState of={asked} />
      </Page>
    );
  }
  const names = roles.data.items.map(({ role }) => role);

  return (
    <Page
      title={t('assignments.propose')}
      narrow
      above={<BackToAccess />}
      below={<p>{t('assignments.proposeWhat')}</p>}
    >
      <RecordForm
        begin={{ values: { ...nothing, account: program.data && accountOf(program.data) } }}
        save={(form, _, key) => proposeRoleAssignment({ body: toRequest(form, today), headers: once(key) })}
        faultsOf={faultsOf}
        fieldOf={(pointer) => {
          const name = pointer.split('/').at(-1) ?? '';
          return fieldNames[name] ?? name;
        }}
        submit={t('assignments.send')}
        onDone={async ({ id }) => {
          await queries.invalidateQueries(asking('listRoleAssignments', 'readRoleAssignment'));
          await queries.prefetchQuery(readRoleAssignmentQuery({ path: { roleAssignmentId: id } }));
          await navigate({ to: '/access/$id', params: { id }, replace: true });
        }}
        onCancel={() => void navigate({ to: '/access' })}
      >
        {({ values, change, errorOf }) => (
          <>
            <AccountField
              id="account"
              label={t('assignments.person')}
              hint={t('account.hint')}
              value={values.account}
              onChange={(account) => change({ account })}
              barred={({ subject }) => (subject === me.subject ? t('assignments.ownBarred') : undefined)}
              error={errorOf('account')}
            />
            <SelectField
              id="role"
              label={t('assignments.role')}
              value={values.role}
              onChange={(role) => change({ role: role as Role })}
              options={[
                { value: '', label: t('form.choose') },
                ...names.map((role) => ({ value: role, label: t(`roles.${role}`) })),
              ]}
              error={errorOf('role')}
            />
            {values.role && <WhatItOpens role={values.role} />}
            <SelectField
              id="where"
              label={t('assignments.where')}
              value={values.where}
              onChange={(where) => change({ where })}
              options={[
                { value: '', label: t('form.choose') },
                ...me.centres
                  .filter(({ id }) => me.mayIn(id, 'ROLE_ASSIGNMENT_PROPOSE'))
                  .map(({ id }) => ({ value: id, label: me.centreName(id) })),
                ...(me.mayEverywhere('ROLE_ASSIGNMENT_PROPOSE')
                  ? [{ value: EVERYWHERE, label: t('assignments.everywhere') }]
                  : []),
              ]}
              error={errorOf('where')}
            />
            <DayField
              id="from"
              legend={t('assignments.fromDay')}
              hint={t('assignments.fromHint')}
              value={values.from}
              onChange={(from) => change({ from })}
              error={errorOf('from')}
            />
            <DayField
              id="to"
              legend={t('assignments.toDay')}
              hint={t('assignments.toHint')}
              value={values.to}
              onChange={(to) => change({ to })}
              error={errorOf('to')}
            />
            <TextField
              id="reason"
              label={t('decision.reason')}
              hint={t('assignments.reasonHint')}
              maxLength={200}
              value={values.reason}
              onChange={(reason) => change({ reason })}
              error={errorOf('reason')}
            />
            {values.role && values.where && (
              <WhoConfirms
                personal={roles.data.items.some(
                  ({ role, opensPersonalData }) => role === values.role && opensPersonalData,
                )}
                everywhere={values.where === EVERYWHERE}
              />
            )}
          </>
        )}
      </RecordForm>
    </Page>
  );
}

/** Said before it is sent: whether it counts at once. */
function WhoConfirms({ personal, everywhere }: { personal: boolean; everywhere: boolean }) {
  const { t } = useTranslation();
  if (!personal) {
    return (
      <Note tone="lapis" icon="check">
        {t('assignments.atOnce')}
      </Note>
    );
  }
  return (
    <Note tone="saffron" icon="clock">
      {everywhere ? t('assignments.willWait') : t('assignments.mayWait')}
    </Note>
  );
}
