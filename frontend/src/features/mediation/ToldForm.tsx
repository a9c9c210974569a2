import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationCase } from '../../api/contract';
import { readMediationCaseQuery } from '../../api/gen/queries.gen';
import { updateMediationCase } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { changedFields } from '../../ui/editing';
import { RecordForm } from '../../ui/RecordForm';
import { type About, AboutFields, KindField, type Telling, TellingFields } from './DisputeFields';
import { draftOf } from './Draft';
import { sealed } from './queries';
import { useCaseWords } from './useCaseWords';

type Values = About & Telling & { kind: string };

function valuesOf({ kind, urgency, languages, told }: MediationCase): Values {
  return { kind, urgency, languages, account: told?.account ?? '', howToReach: told?.howToReach ?? '' };
}

/** Only what was changed is sent; what was told goes as one. */
function sentOf(before: Values, { account, howToReach, ...about }: Values) {
  const now = { ...about, told: { account: account.trim(), howToReach: howToReach.trim() || null } };
  const fields = changedFields(before, { account, howToReach, ...about }).map((field) =>
    field === 'account' || field === 'howToReach' ? 'told' : field,
  );
  return Object.fromEntries(fields.map((field) => [field, now[field]]));
}

type Props = { mediated: MediationCase; onClose: () => void };

/** More is told as people are heard, and what was understood wrongly is put right. */
export function ToldForm({ mediated, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const words = useCaseWords();
  const path = { caseId: mediated.id };
  const said: { [F in keyof Values]: { label: string; value: (of: Values) => string } } = {
    kind: { label: t('mediation.kind'), value: ({ kind }) => words.kind(kind) },
    urgency: { label: t('mediation.urgency'), value: ({ urgency }) => t(`urgency.${urgency}`) },
    languages: { label: t('mediation.languages'), value: ({ languages }) => words.tongues(languages) },
    account: { label: t('mediation.account'), value: ({ account }) => account },
    howToReach: { label: t('mediation.howToReach'), value: ({ howToReach }) => howToReach },
  };
  return (
    <RecordForm
      begin={{ values: valuesOf(mediated), version: mediated.version }}
      readAgain={async () => {
        const now = await queries.fetchQuery(sealed(readMediationCaseQuery({ path })));
        return { values: valuesOf(now), version: now.version };
      }}
      save={(values, from) => updateMediationCase({ path, headers: seen(from), body: sentOf(from.values, values) })}
      faultsOf={({ languages, account }) => ({
        ...(languages.length === 0 && { languages: t('mediation.languagesMissing') }),
        ...(!account.trim() && { account: t('mediation.accountMissing') }),
      })}
      fieldOf={(pointer) => pointer.split('/').at(-1)}
      inWords={(field, values) => ({ label: said[field].label, value: said[field].value(values) })}
      draft={draftOf('DISPUTE', mediated.id)}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {(form) => (
        <>
          <KindField {...form} now={mediated.kind} />
          <AboutFields {...form} />
          <TellingFields {...form} />
        </>
      )}
    </RecordForm>
  );
}
