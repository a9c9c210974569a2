import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Mediator } from '../../../api/contract';
import { listMediatorCandidatesQuery, readMediatorQuery } from '../../../api/gen/queries.gen';
import { createMediator, updateMediator } from '../../../api/gen/sdk.gen';
import { once, seen } from '../../../api/headers';
import { items } from '../../../api/items';
import { under } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { latinDigits } from '../../../i18n/digits';
import { DayField, typedDayOf } from '../../../ui/DayField';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { changedFields } from '../../../ui/editing';
import { SelectField, TextField } from '../../../ui/Field';
import { RecordForm } from '../../../ui/RecordForm';
import { Tick } from '../../../ui/Tick';
import { Ticks } from '../../../ui/Ticks';
import { sealed } from '../queries';
import { useCaseWords } from '../useCaseWords';

type Values = {
  centreId: string;
  name: string;
  /** Empty for somebody of the community. */
  account: string;
  certificate: string;
  certifiedOn: string;
  certifiedUntil: string;
  trainedHours: string;
  phone: string;
  participantReference: string;
  languages: string[];
  active: boolean;
};

function valuesOf(mediator: Mediator): Values {
  const { centreId, name, certificate, certifiedOn, trainedHours, languages, active } = mediator;
  return {
    centreId,
    name,
    account: mediator.account ?? '',
    certificate,
    certifiedOn,
    certifiedUntil: mediator.certifiedUntil ?? '',
    trainedHours: String(trainedHours),
    phone: mediator.phone ?? '',
    participantReference: mediator.participantReference ?? '',
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
    account: '',
    certificate: '',
    certifiedOn: '',
    certifiedUntil: '',
    trainedHours: '',
    phone: '',
    participantReference: '',
    languages: [],
    active: true,
  };
  const candidates = useQuery({ ...sealed(items(listMediatorCandidatesQuery())), enabled: !mediator });
  const labels: Record<keyof Values, string> = {
    centreId: t('courses.centre'),
    name: t('mediation.name'),
    account: t('mediation.accountOf'),
    certificate: t('mediation.certificate'),
    certifiedOn: t('mediation.certifiedOn'),
    certifiedUntil: t('mediation.certifiedUntil'),
    trainedHours: t('mediation.hours'),
    phone: t('mediation.phone'),
    participantReference: t('mediation.ownReference'),
    languages: t('mediation.languages'),
    active: t('mediation.canBeAsked'),
  };
  const untilFault = ({ certifiedOn, certifiedUntil }: Values): FieldErrors => {
    if (!certifiedUntil) return {};
    const until = typedDayOf(certifiedUntil);
    if (!until) return { certifiedUntil: t('kit.dayOdd') };
    return until < (typedDayOf(certifiedOn) ?? until) ? { certifiedUntil: t('mediation.certifiedOver') } : {};
  };
  return (
    <RecordForm
      begin={mediator ? { values: valuesOf(mediator), version: mediator.version } : { values: empty }}
      readAgain={
        mediator &&
        (async () => {
          const now = await queries.fetchQuery(sealed(readMediatorQuery({ path: { mediatorId: mediator.id } })));
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, from, key) => {
        const all = {
          name: values.name.trim(),
          certificate: values.certificate.trim(),
          certifiedOn: typedDayOf(values.certifiedOn) ?? '',
          certifiedUntil: typedDayOf(values.certifiedUntil) ?? null,
          trainedHours: hoursOf(values),
          phone: values.phone.trim() || null,
          participantReference: values.participantReference.trim() || null,
          languages: values.languages,
        };
        if (!mediator)
          return createMediator({
            headers: once(key),
            body: { ...all, centreId: values.centreId, account: values.account || null },
          });
        const changed = new Set<string>(changedFields(from.values, values));
        const patch = Object.entries({ ...all, active: values.active }).filter(([field]) => changed.has(field));
        return updateMediator({
          path: { mediatorId: mediator.id },
          headers: seen(from),
          body: Object.fromEntries(patch),
        });
      }}
      faultsOf={(values) => ({
        ...(!values.centreId && { centreId: t('demands.centreMissing') }),
        ...(!values.name.trim() && { name: t('mediation.nameMissing') }),
        ...(!values.certificate.trim() && { certificate: t('mediation.certificateMissing') }),
        ...(!typedDayOf(values.certifiedOn) && { certifiedOn: t('kit.dayOdd') }),
        ...untilFault(values),
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
                ? (candidates.data?.find(({ account }) => account === values.account)?.name ?? '')
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
          {!mediator && (
            <SelectField
              id="account"
              label={labels.account}
              hint={t('mediation.accountOfHint')}
              value={values.account}
              onChange={(account) => {
                const chosen = candidates.data?.find((one) => one.account === account);
                change({ account, ...(chosen && { name: chosen.name, centreId: chosen.centreId }) });
              }}
              options={[
                { value: '', label: t('mediation.ofCommunity') },
                ...(candidates.data ?? [])
                  .filter(({ centreId }) => !values.centreId || centreId === values.centreId)
                  .map(({ account, name }) => ({ value: account, label: name })),
              ]}
              error={errorOf('account')}
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
          <DayField
            id="certifiedUntil"
            legend={labels.certifiedUntil}
            optional
            hint={t('mediation.certifiedUntilHint')}
            value={values.certifiedUntil}
            onChange={(certifiedUntil) => change({ certifiedUntil })}
            error={errorOf('certifiedUntil')}
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
          <TextField
            id="phone"
            label={labels.phone}
            optional
            inputMode="tel"
            dir="ltr"
            maxLength={40}
            value={values.phone}
            onChange={(phone) => change({ phone })}
            error={errorOf('phone')}
          />
          <TextField
            id="participantReference"
            label={labels.participantReference}
            optional
            hint={t('mediation.ownReferenceHint')}
            dir="ltr"
            maxLength={20}
            value={values.participantReference}
            onChange={(participantReference) => change({ participantReference })}
            error={errorOf('participantReference')}
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
