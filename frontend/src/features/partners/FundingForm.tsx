import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type FundingContribution, fundingVisibilityValues } from '../../api/contract';
import { listOrganisationsQuery, readFundingContributionQuery } from '../../api/gen/queries.gen';
import { createFundingContribution, updateFundingContribution } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { dayOf, isoDay } from '../../i18n/dates';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { Choice } from '../../ui/Choice';
import { DayField, typedDayOf } from '../../ui/DayField';
import { changedFields } from '../../ui/editing';
import { SelectField, TextField } from '../../ui/Field';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { RecordForm } from '../../ui/RecordForm';
import { spanFaults } from '../../ui/span';
import { namedOptions } from '../../ui/namedOptions';

type Values = {
  organisationId: string;
  from: string;
  to: string;
  visibilityText: Localized;
  visibility: 'SHOWN' | 'WAIVED';
  agreedBy: string;
  agreedOn: string;
  reason: string;
};

function valuesOf(contribution: FundingContribution): Values {
  const { organisation, from, to, visibilityText, visibility, waiver } = contribution;
  return {
    organisationId: organisation.id,
    from,
    to: to ?? '',
    visibilityText,
    visibility,
    agreedBy: waiver?.agreedBy ?? '',
    agreedOn: waiver?.agreedOn ?? '',
    reason: waiver?.reason ?? '',
  };
}

type Props = { centreId: string; contribution?: FundingContribution; onClose: (saved: boolean) => void };

export function FundingForm({ centreId, contribution, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const organisations = useQuery(items(listOrganisationsQuery({ query: { limit: 200 } })));
  const today = isoDay(dayOf(new Date()));
  const empty: Values = {
    organisationId: '',
    from: today,
    to: '',
    visibilityText: noWords,
    visibility: 'SHOWN',
    agreedBy: '',
    agreedOn: today,
    reason: '',
  };

  const save = (values: Values, from: { values: Values; version?: number }, key: string) => {
    const { agreedBy, agreedOn, reason } = values;
    const waived = values.visibility === 'WAIVED';
    const all = {
      from: typedDayOf(values.from) ?? '',
      to: typedDayOf(values.to) ?? null,
      visibilityText: wordsOf(values.visibilityText) ?? noWords,
      visibility: values.visibility,
      waiver: waived
        ? { agreedBy: agreedBy.trim(), agreedOn: typedDayOf(agreedOn) ?? '', reason: reason.trim() }
        : null,
    };
    if (!contribution)
      return createFundingContribution({
        path: { centreId },
        headers: once(key),
        body: { organisationId: values.organisationId, ...all },
      });
    const changed = new Set<string>(changedFields(from.values, values));
    const { visibility, waiver, ...plain } = all;
    const said = ['visibility', 'agreedBy', 'agreedOn', 'reason'].some((field) => changed.has(field));
    return updateFundingContribution({
      path: { centreId, contributionId: contribution.id },
      headers: seen(from),
      body: {
        ...Object.fromEntries(Object.entries(plain).filter(([field]) => changed.has(field))),
        ...(said && { visibility, waiver }),
      },
    });
  };
  const labels: Record<keyof Values, string> = {
    organisationId: t('funding.by'),
    from: t('funding.from'),
    to: t('funding.to'),
    visibilityText: t('funding.text'),
    visibility: t('funding.said'),
    agreedBy: t('funding.agreedBy'),
    agreedOn: t('funding.agreedOn'),
    reason: t('funding.reason'),
  };
  const inWords = (field: keyof Values, values: Values) => {
    const value = values[field];
    if (field === 'visibility') return { label: labels[field], value: t(`visibility.${values.visibility}`) };
    return { label: labels[field], value: typeof value === 'string' ? value : inMyLanguage(value) };
  };

  return (
    <RecordForm
      begin={contribution ? { values: valuesOf(contribution), version: contribution.version } : { values: empty }}
      readAgain={
        contribution &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readFundingContributionQuery({ path: { centreId, contributionId: contribution.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={(values) => ({
        ...(!values.organisationId && { organisationId: t('funding.byMissing') }),
        ...spanFaults(values, t),
        ...missingWords('visibilityText', values.visibilityText, t('kit.wordsMissing')),
        ...(values.visibility === 'WAIVED' && {
          ...(!values.agreedBy.trim() && { 'waiver-agreedBy': t('funding.agreedByMissing') }),
          ...(!typedDayOf(values.agreedOn) && { 'waiver-agreedOn': t('kit.dayOdd') }),
          ...(!values.reason.trim() && { 'waiver-reason': t('funding.reasonMissing') }),
        }),
      })}
      inWords={inWords}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Centres'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          {!contribution && (
            <SelectField
              id="organisationId"
              label={labels.organisationId}
              value={values.organisationId}
              onChange={(organisationId) => change({ organisationId })}
              options={[{ value: '', label: t('form.choose') }, ...namedOptions(organisations.data)]}
              error={errorOf('organisationId')}
            />
          )}
          <DayField
            id="from"
            legend={labels.from}
            value={values.from}
            onChange={(from) => change({ from })}
            error={errorOf('from')}
          />
          <DayField
            id="to"
            legend={labels.to}
            optional
            value={values.to}
            onChange={(to) => change({ to })}
            error={errorOf('to')}
          />
          <LocalizedFields
            id="visibilityText"
            legend={labels.visibilityText}
            hint={t('funding.textHint')}
            value={values.visibilityText}
            onChange={(visibilityText) => change({ visibilityText })}
            errorOf={errorOf}
          />
          <Choice
            id="visibility"
            label={labels.visibility}
            value={values.visibility}
            onChange={(visibility) => change({ visibility })}
            options={fundingVisibilityValues.map((one) => ({ value: one, label: t(`visibility.${one}`) }))}
            error={errorOf('visibility')}
          />
          {values.visibility === 'WAIVED' && (
            <>
              <TextField
                id="waiver-agreedBy"
                label={labels.agreedBy}
                value={values.agreedBy}
                onChange={(agreedBy) => change({ agreedBy })}
                error={errorOf('waiver-agreedBy')}
              />
              <DayField
                id="waiver-agreedOn"
                legend={labels.agreedOn}
                value={values.agreedOn}
                onChange={(agreedOn) => change({ agreedOn })}
                error={errorOf('waiver-agreedOn')}
              />
              <TextField
                id="waiver-reason"
                label={labels.reason}
                value={values.reason}
                onChange={(reason) => change({ reason })}
                error={errorOf('waiver-reason')}
              />
            </>
          )}
        </>
      )}
    </RecordForm>
  );
}
