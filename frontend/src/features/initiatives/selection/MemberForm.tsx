import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { GrantCommitteeMember, GrantSelection } from '../../../api/contract';
import { readGrantSelectionQuery } from '../../../api/gen/queries.gen';
import { updateGrantSelection } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { AccountField } from '../../../ui/AccountField';
import { Choice } from '../../../ui/Choice';
import { TextField } from '../../../ui/Field';
import { LongField } from '../../../ui/LongField';
import { type FormParts, RecordForm, type Version } from '../../../ui/RecordForm';
import { Ticks } from '../../../ui/Ticks';
import type { PartProps } from './Desk';
import { halfScores, keyOf, type MemberValues, memberField, memberOf, memberValues } from './memberValues';
import { ScoreTable } from './ScoreTable';
import { useSelectionWords } from './useSelectionWords';

type Props = PartProps & { member?: GrantCommitteeMember };

/** What one person on the committee declared and scored. Who it is stands once it is written down. */
export function MemberForm({ selection, member, onOpen, onDone }: Props) {
  const { t } = useTranslation();
  const { memberName } = useSelectionWords(selection);
  const queries = useQueryClient();
  const { mayIn } = useMe();
  const query = readGrantSelectionQuery({ path: { grantCallId: selection.callId } });
  const typed = (of: GrantSelection): Version<MemberValues> => ({
    values: memberValues(of, member && of.members.find((one) => keyOf(one) === keyOf(member))),
    version: of.version,
  });
  /** The others stay as they were read together with this one. */
  const everybody = (mine: GrantCommitteeMember) => {
    const others = (queries.getQueryData(query.queryKey) ?? selection).members;
    return member && others.some((one) => keyOf(one) === keyOf(member))
      ? others.map((one) => (keyOf(one) === keyOf(member) ? mine : one))
      : [...others, mine];
  };
  const names = (ids: readonly string[]) => ids.map((id) => networksOf(selection).get(id) ?? id).join(' · ');
  const findsAccounts = mayIn(selection.centreId, 'ACCOUNT_SEARCH');
  const begin = typed(selection);
  return (
    <RecordForm<MemberValues, GrantSelection>
      begin={findsAccounts || member ? begin : named(begin)}
      save={(values, from) =>
        updateGrantSelection({
          path: { grantCallId: selection.callId },
          headers: seen(from),
          body: { members: everybody(memberOf(values)) },
        })
      }
      readAgain={async () => typed(await queries.fetchQuery({ ...query, staleTime: 0 }))}
      inWords={inWords}
      fieldOf={(pointer, values) => memberField(pointer, selection, values)}
      faultsOf={(values) => ({
        ...(!(values.way === 'NAME' ? values.name.trim() : values.account) && { who: t('selection.whoMissing') }),
        ...halfScores(selection, values, t('selection.pointsMissing')),
      })}
      submit={t('kit.save')}
      onDone={(after) => {
        onDone(after);
        onOpen(undefined);
      }}
      onCancel={() => onOpen(undefined)}
    >
      {(form) => (
        <>
          {member ? (
            <h3>
              <bdi>{memberName(member)}</bdi>
            </h3>
          ) : (
            <WhoFields form={form} findsAccounts={findsAccounts} />
          )}
          <LongField
            id="declaration"
            label={t('selection.declaration')}
            hint={t('selection.declarationHint')}
            rows={2}
            maxLength={500}
            value={form.values.declaration}
            onChange={(declaration) => form.change({ declaration })}
            error={form.errorOf('declaration')}
          />
          <Ticks
            id="interests"
            label={t('selection.interests')}
            hint={t('selection.interestsHint')}
            value={form.values.interests}
            onChange={(interests) => form.change({ interests })}
            options={[...networksOf(selection)].map(([value, label]) => ({ value, label }))}
            error={form.errorOf('interests')}
          />
          <ScoreTable
            selection={selection}
            values={form.values}
            onChange={(points) => form.change({ points })}
            errorOf={form.errorOf}
          />
        </>
      )}
    </RecordForm>
  );

  function inWords(field: keyof MemberValues, values: MemberValues) {
    if (field === 'interests') return { label: t('selection.interests'), value: names(values.interests) };
    if (field === 'points')
      return {
        label: t('selection.scores'),
        value: selection.list
          .map(({ applicationId, title }) => `${title} ${(values.points[applicationId] ?? []).join('/')}`)
          .join(' · '),
      };
    if (field === 'declaration') return { label: t('selection.declaration'), value: values.declaration };
    return { label: t('selection.who'), value: values.account?.displayName ?? values.name };
  }
}

/** Somebody with a login is found; whoever comes from outside is written down by name. */
function WhoFields({
  form: { values, change, errorOf },
  findsAccounts,
}: {
  form: FormParts<MemberValues>;
  findsAccounts: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      {findsAccounts && (
        <Choice
          label={t('selection.who')}
          value={values.way}
          onChange={(way) => change({ way })}
          options={[
            { value: 'ACCOUNT', label: t('selection.withLogin') },
            { value: 'NAME', label: t('selection.byName') },
          ]}
        />
      )}
      {values.way === 'ACCOUNT' ? (
        <AccountField
          id="who"
          label={t('selection.member')}
          hint={t('account.hint')}
          value={values.account}
          onChange={(account) => change({ account })}
          error={errorOf('who')}
        />
      ) : (
        <TextField
          id="who"
          label={t('selection.member')}
          maxLength={120}
          value={values.name}
          onChange={(name) => change({ name })}
          error={errorOf('who')}
        />
      )}
    </>
  );
}

const named = (begin: Version<MemberValues>): Version<MemberValues> => ({
  ...begin,
  values: { ...begin.values, way: 'NAME' },
});

function networksOf({ list }: GrantSelection): Map<string, string> {
  return new Map(list.map(({ networkId, networkName }) => [networkId, inMyLanguage(networkName)]));
}
