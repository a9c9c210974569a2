import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SupportRules } from '../../../api/contract';
import { listSupportRulesQuery } from '../../../api/gen/queries.gen';
import { createGrantCall } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { items } from '../../../api/items';
import { asking } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { SelectField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { LocalizedFields, noWords } from '../../../ui/LocalizedFields';
import { Empty } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { QueryState } from '../../../ui/QueryState';
import { RecordForm } from '../../../ui/RecordForm';
import { useCallWords } from './useCallWords';

/** Begins a call: out of which contribution, and what it is called. The rest is written bit by bit. */
export function NewCallPage() {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const rules = useQuery(items(listSupportRulesQuery()));
  const mine = rules.data?.filter(({ centreId }) => mayIn(centreId, 'GRANT_MANAGE'));
  return (
    <Page
      narrow
      title={t('initiativeCalls.write')}
      above={
        <Link className="back" to="/initiatives/calls">
          <Icon name="back" />
          {t('initiativeCalls.title')}
        </Link>
      }
    >
      <QueryState of={rules} />
      {mine?.length === 0 && (
        <Empty icon="lock">
          <p>{t('initiativeCalls.noContribution')}</p>
        </Empty>
      )}
      {mine?.[0] && <Begin rules={mine} first={mine[0]} />}
    </Page>
  );
}

function Begin({ rules, first }: { rules: readonly SupportRules[]; first: SupportRules }) {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCallWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <RecordForm
      begin={{ values: { contributionId: first.contribution.id, title: noWords } }}
      save={({ contributionId, title }, _, key) =>
        createGrantCall({
          headers: once(key),
          body: {
            contributionId,
            centreId: rules.find(({ contribution }) => contribution.id === contributionId)?.centreId ?? first.centreId,
            title: { en: title.en.trim() || null, ar: title.ar.trim() || null, ckb: title.ckb.trim() || null },
          },
        })
      }
      faultsOf={({ title }) => ({
        ...(!`${title.en}${title.ar}${title.ckb}`.trim() && { 'title-en': t('initiativeCalls.titleMissing') }),
      })}
      submit={t('initiativeCalls.begin')}
      onDone={async ({ id }) => {
        await queries.invalidateQueries(asking('listGrantCalls'));
        await navigate({ to: '/initiatives/calls/$id', params: { id } });
      }}
    >
      {({ values, change, errorOf }) => (
        <>
          <SelectField
            id="contributionId"
            label={t('initiativeCalls.paidBy')}
            value={values.contributionId}
            onChange={(contributionId) => change({ contributionId })}
            options={rules.map((one) => ({
              value: one.contribution.id,
              label: t('initiativeCalls.paidByAt', {
                funder: inMyLanguage(one.contribution.organisation.name),
                centre: me.centreName(one.centreId),
                left: words.money(one.left),
              }),
            }))}
            error={errorOf('contributionId')}
          />
          <LocalizedFields
            id="title"
            legend={t('initiativeCalls.name')}
            hint={t('initiativeCalls.nameHint')}
            value={values.title}
            onChange={(title) => change({ title })}
            errorOf={errorOf}
          />
        </>
      )}
    </RecordForm>
  );
}
