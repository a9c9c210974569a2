import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Account, Mediator } from '../../api/contract';
import { readMediatorQuery } from '../../api/gen/queries.gen';
import { createMediator, updateMediator } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { under } from '../../api/under';
import { useMe } from '../../auth/me';
import { latinDigits } from '../../i18n/digits';
import { AccountField } from '../../ui/AccountField';
import { DayField, typedDayOf } from '../../ui/DayField';
import { changedFields } from '../../ui/editing';
import { SelectField, TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';
import { Ticks } from '../../ui/Ticks';
import { sealed } from './queries';
import { useCaseWords } from './useCaseWords';

type Values = {
  centreId: string;
  name: string;
  account: Account | undefined;
  certificate: string;
  certifiedOn: string;
  trainedHours: string;
  languages: string[];
  active: boolean;
};

function valuesOf({ centreId, name, certificate, certifiedOn, trainedHours, languages, active }: Mediator): Values {
  return {
    centreId,
    name,
    account: undefined,
    certificate,
    certifiedOn,
    trainedHours: String(trainedHours),
    languages,
    active,
  };
}

const hoursOf = ({ trainedHours }: Values) => Number(latinDigits(trainedHours).trim());

type Props = { mediator?: Mediator; onClose: (saved: boolean) => void };

/** Somebody who can be asked to mediate, with their training; whoever is not asked any more stays on the list. */
export function MediatorForm({ mediator, onClose }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const words = useCaseWords();
  const centres = me.centres.filter(({ id }) => me.mayIn(id, 'MEDIATION_SUPERVISE'));
  const empty: Values = {
    centreId: centres.length === 1 ? (centres[0]?.id ?? '') : '',
    name: '',
    account: undefined,
    certificate: '',
    certifiedOn: '',
    trainedHours: '',
    languages: [],
    active: true,
  };
  const labels: Record<keyof Values, string> = {
    centreId: t('courses.centre'),
    name: t('mediation.name'),
    account: t('mediation.accountOf'),
    certificate: t('mediation.certificate'),
    certifiedOn: t('mediation.certifiedOn'),
    trainedHours: t('mediation.hours'),
    languages: t('mediation.languages'),
    active: t('mediation.canBeAsked'),
  };
  return (
    <RecordForm
      begin={mediator ? { values: valuesOf(mediator), version: mediator.version } : { values: empty }}
      readAgain={
        mediator &&
        (async () => {
          const now = await queries.fetchQuery(sealed(readMediatorQuery({ path: { id: mediator.id } })));
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, from, key) => {
        const all = {
          name: values.name.trim(),
          certificate: values.certificate.trim(),
          certifiedOn: typedDayOf(values.certifiedOn) ?? '',
          trainedHours: hoursOf(values),
          languages: values.languages,
        };
        if (!mediator)
          return createMediator({
            headers: once(key),
            body: { ...all, centreId: values.centreId, account: values.account?.subject ?? null },
          });
        const changed = new Set<string>(changedFields(from.values, values));
        const patch = Object.entries({ ...all, active: values.active }).filter(([field]) => changed.has(field));
        return updateMediator({ path: { id: mediator.id }, headers: seen(from), body: Object.fromEntries(patch) });
      }}
      faultsOf={(values) => ({
        ...(!values.centreId && { centreId: t('demands.centreMissing') }),
        ...(!values.name.trim() && { name: t('mediation.nameMissing') }),
        ...(!values.certificate.trim() && { certificate: t('mediation.certificateMissing') }),
        ...(!typedDayOf(values.certifiedOn) && { certifiedOn: t('kit.dayOdd') }),
        ...(!(Number.isInteger(hoursOf(values)) && hoursOf(values) > 0) && { trainedHours: t('kit.numberOdd') }),
        ...(values.languages.length === 0 && { languages: t('mediation.languagesMissing') }),
      })}
      inWords={(field, values) => ({
        label: labels[field],
        value:
          field === 'active'
            ? t(values.active ? 'mediation.isAsked' : 'mediation.isNotAsked')
            : field === 'languages'
              ? words.tongues(values.languages)
              : field === 'account'
                ? (values.account?.displayName ?? '')
                : values[field],
      })}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          {!mediator && centres.length > 1 && (
            <SelectField
              id="centreId"
              label={labels.centreId}
              value={values.centreId}
              onChange={(centreId) => change({ centreId })}
              options={[
                { value: '', label: t('form.choose') },
                ...centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
              ]}
              error={errorOf('centreId')}
            />
          )}
          <TextField
            id="name"
            label={labels.name}
            maxLength={120}
            value={values.name}
            onChange={(name) => change({ name })}
            error={errorOf('name')}
          />
          {!mediator && me.may('ACCOUNT_SEARCH') && (
            <AccountField
              id="account"
              label={labels.account}
              hint={t('mediation.accountOfHint')}
              value={values.account}
              onChange={(account) => change({ account })}
              error={errorOf('account')}
            />
          )}
          <TextField
            id="certificate"
            label={labels.certificate}
            dir="ltr"
            maxLength={60}
            value={values.certificate}
            onChange={(certificate) => change({ certificate })}
            error={errorOf('certificate')}
          />
          <DayField
            id="certifiedOn"
            legend={labels.certifiedOn}
            value={values.certifiedOn}
            onChange={(certifiedOn) => change({ certifiedOn })}
            error={errorOf('certifiedOn')}
          />
          <TextField
            id="trainedHours"
            label={labels.trainedHours}
            inputMode="numeric"
            dir="ltr"
            className="tiny"
            value={values.trainedHours}
            onChange={(trainedHours) => change({ trainedHours })}
            error={errorOf('trainedHours')}
          />
          <Ticks
            id="languages"
            label={labels.languages}
            value={values.languages}
            onChange={(languages) => change({ languages })}
            options={words.tongueOptions}
            error={errorOf('languages')}
          />
          {mediator && (
            <Tick checked={values.active} onChange={(active) => change({ active })}>
              {labels.active}
            </Tick>
          )}
        </>
      )}
    </RecordForm>
  );
}
