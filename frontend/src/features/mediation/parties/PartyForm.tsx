import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type MediationParty, type PartyKind, partyKindValues } from '../../../api/contract';
import { readMediationPartyQuery } from '../../../api/gen/queries.gen';
import { addMediationParty, updateMediationParty } from '../../../api/gen/sdk.gen';
import { once, seen } from '../../../api/headers';
import { under } from '../../../api/under';
import { Choice } from '../../../ui/Choice';
import { changedFields } from '../../../ui/editing';
import { SelectField, TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { draftOf } from '../Draft';
import { type Companion, CompanionFields, companionOf, nobody, sentCompanion } from './CompanionFields';
import { sealed } from '../queries';
import { Several } from '../Several';
import { useCaseWords } from '../useCaseWords';

type Values = {
  kind: PartyKind;
  name: string;
  language: string;
  contact: string;
  participantReference: string;
  representative: Companion;
  supportPerson: Companion;
  spokespersons: Companion[];
};

const empty: Values = {
  kind: 'PERSON',
  name: '',
  language: '',
  contact: '',
  participantReference: '',
  representative: nobody,
  supportPerson: nobody,
  spokespersons: [nobody],
};

function valuesOf({ kind, details }: MediationParty): Values {
  const spokespersons = (details?.spokespersons ?? []).map(companionOf);
  return {
    kind,
    name: details?.name ?? '',
    language: details?.language ?? '',
    contact: details?.contact ?? '',
    participantReference: details?.participantReference ?? '',
    representative: companionOf(details?.representative),
    supportPerson: companionOf(details?.supportPerson),
    spokespersons: spokespersons.length > 0 ? spokespersons : [nobody],
  };
}

function sentOf(values: Values) {
  const group = values.kind === 'GROUP';
  return {
    kind: values.kind,
    name: values.name.trim(),
    language: values.language,
    contact: values.contact.trim() || null,
    participantReference: values.participantReference.trim() || null,
    representative: group ? null : sentCompanion(values.representative),
    supportPerson: sentCompanion(values.supportPerson),
    spokespersons: group ? values.spokespersons.flatMap((who) => sentCompanion(who) ?? []) : null,
  };
}

type Props = { caseId: string; party?: MediationParty; onClose: () => void };

/** A person or a group, asked the same whoever came first. */
export function PartyForm({ caseId, party, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const words = useCaseWords();
  const labels: Record<keyof Values, string> = {
    kind: t('mediation.partyKind'),
    name: t('mediation.name'),
    language: t('mediation.language'),
    contact: t('mediation.contact'),
    participantReference: t('mediation.participantReference'),
    representative: t('mediation.representative'),
    supportPerson: t('mediation.supportPerson'),
    spokespersons: t('mediation.spokespersons'),
  };
  const said = (value: Values[keyof Values]) =>
    [value]
      .flat()
      .map((one) => (typeof one === 'string' ? one : [one.name, one.contact].filter(Boolean).join(' ')))
      .join(', ');

  return (
    <RecordForm
      begin={party ? { values: valuesOf(party), version: party.version } : { values: empty }}
      readAgain={
        party &&
        (async () => {
          const now = await queries.fetchQuery(
            sealed(readMediationPartyQuery({ path: { caseId, partyId: party.id } })),
          );
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, from, key) => {
        const all = sentOf(values);
        if (!party) return addMediationParty({ path: { caseId }, headers: once(key), body: all });
        const changed = changedFields(from.values, values).map((field) => [field, all[field]]);
        return updateMediationParty({
          path: { caseId, partyId: party.id },
          headers: seen(from),
          body: Object.fromEntries(changed),
        });
      }}
      faultsOf={({ kind, name, language, spokespersons }) => ({
        ...(!name.trim() && { name: t('mediation.nameMissing') }),
        ...(!language && { language: t('mediation.languageMissing') }),
        ...(kind === 'GROUP' &&
          !spokespersons.some((who) => who.name.trim()) && { spokespersons: t('mediation.spokespersonMissing') }),
      })}
      inWords={(field, values) => ({ label: labels[field], value: said(values[field]) })}
      draft={draftOf('PARTY', caseId, party?.id)}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          {!party && (
            <Choice
              id="kind"
              label={labels.kind}
              value={values.kind}
              onChange={(kind) => change({ kind })}
              options={partyKindValues.map((value) => ({ value, label: t(`partyKind.${value}`) }))}
            />
          )}
          <TextField
            id="name"
            label={values.kind === 'GROUP' ? t('mediation.groupName') : labels.name}
            maxLength={160}
            value={values.name}
            onChange={(name) => change({ name })}
            error={errorOf('name')}
          />
          {values.kind === 'GROUP' && (
            <Several
              rows={values.spokespersons}
              blank={nobody}
              onChange={(spokespersons) => change({ spokespersons })}
              another={t('mediation.anotherSpokesperson')}
            >
              {(who, at, put) => (
                <CompanionFields
                  key={at}
                  id={at === 0 ? 'spokespersons' : `spokespersons-${at}`}
                  legend={t('mediation.spokesperson')}
                  optional={at > 0}
                  value={who}
                  onChange={put}
                  error={at === 0 ? errorOf('spokespersons') : undefined}
                />
              )}
            </Several>
          )}
          <SelectField
            id="language"
            label={labels.language}
            value={values.language}
            onChange={(language) => change({ language })}
            options={[{ value: '', label: t('form.choose') }, ...words.tongueOptions]}
            error={errorOf('language')}
          />
          <TextField
            id="contact"
            label={labels.contact}
            optional
            maxLength={200}
            value={values.contact}
            onChange={(contact) => change({ contact })}
            error={errorOf('contact')}
          />
          <TextField
            id="participantReference"
            label={labels.participantReference}
            hint={t('mediation.participantReferenceHint')}
            optional
            dir="ltr"
            maxLength={20}
            value={values.participantReference}
            onChange={(participantReference) => change({ participantReference })}
            error={errorOf('participantReference')}
          />
          {values.kind === 'PERSON' && (
            <CompanionFields
              id="representative"
              legend={labels.representative}
              optional
              value={values.representative}
              onChange={(representative) => change({ representative })}
              error={errorOf('representative-name')}
            />
          )}
          <CompanionFields
            id="supportPerson"
            legend={labels.supportPerson}
            optional
            value={values.supportPerson}
            onChange={(supportPerson) => change({ supportPerson })}
            error={errorOf('supportPerson-name')}
          />
        </>
      )}
    </RecordForm>
  );
}
