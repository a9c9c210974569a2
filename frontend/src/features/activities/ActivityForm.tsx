import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Activity, type ActivityDetails, activityShapeValues, certificateKindValues } from '../../api/contract';
import { listActivitiesQuery, readActivityQuery } from '../../api/gen/queries.gen';
import { createActivity, updateActivity } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { useCodes } from '../../api/useCodes';
import { typedNumber } from '../../i18n/digits';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { Choice } from '../../ui/Choice';
import { changedFields } from '../../ui/editing';
import { SelectField, TextField } from '../../ui/Field';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { RecordForm, type Version } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';
import { Things } from './Things';
import { titledOptions } from '../../ui/namedOptions';

export type Values = Omit<
  ActivityDetails,
  'title' | 'summary' | 'ageFrom' | 'ageTo' | 'completionPercent' | 'prerequisiteId' | 'units' | 'materials'
> & {
  title: Localized;
  summary: Localized;
  ageFrom: string;
  ageTo: string;
  completionPercent: string;
  prerequisiteId: string;
  units: Localized[];
  materials: { name: Localized; perPerson: boolean }[];
};

const empty: Values = {
  title: noWords,
  summary: noWords,
  type: 'LANGUAGE',
  shape: 'CLOSED_GROUP',
  sensitive: false,
  womenOnly: false,
  ageFrom: '',
  ageTo: '',
  hazardous: false,
  prerequisiteId: '',
  certificate: 'ATTENDANCE',
  completionPercent: '80',
  units: [],
  materials: [],
  retired: false,
};

function valuesOf({ id: _id, version: _version, ...activity }: Activity): Values {
  return {
    ...activity,
    summary: activity.summary ?? noWords,
    ageFrom: activity.ageFrom == null ? '' : String(activity.ageFrom),
    ageTo: activity.ageTo == null ? '' : String(activity.ageTo),
    completionPercent: String(activity.completionPercent),
    prerequisiteId: activity.prerequisiteId ?? '',
  };
}

function sentOf(values: Values): ActivityDetails {
  return {
    ...values,
    title: wordsOf(values.title) ?? noWords,
    summary: wordsOf(values.summary) ?? null,
    ageFrom: typedNumber(values.ageFrom),
    ageTo: typedNumber(values.ageTo),
    completionPercent: typedNumber(values.completionPercent) ?? 0,
    prerequisiteId: values.prerequisiteId || null,
    units: values.units.map((unit) => wordsOf(unit) ?? noWords),
    materials: values.materials.map(({ name, perPerson }) => ({ name: wordsOf(name) ?? noWords, perPerson })),
  };
}

type Props = { activity?: Activity; onClose: (saved: boolean) => void };

/** An activity in three languages: what it is, who can come, what is taught and what is needed. */
export function ActivityForm({ activity, onClose }: Props) {
  const { t } = useTranslation();
  const types = useCodes('activity-types');
  const queries = useQueryClient();
  const others = useQuery(items(listActivitiesQuery({ query: { limit: 200, retiredToo: false } })));

  const titleOf = (id: string) => {
    const found = others.data?.find((one) => one.id === id);
    return found && inMyLanguage(found.title);
  };

  const save = (values: Values, from: Version<Values>, key: string) => {
    const all = sentOf(values);
    if (!activity) return createActivity({ headers: once(key), body: all });
    const changed: string[] = changedFields(from.values, values);
    return updateActivity({
      path: { activityId: activity.id },
      headers: seen(from),
      body: Object.fromEntries(Object.entries(all).filter(([field]) => changed.includes(field))),
    });
  };

  const yes = (ticked: boolean) => t(ticked ? 'clash.ticked' : 'clash.notTicked');
  const inWords = (field: keyof Values, values: Values) => {
    const words: Record<keyof Values, { label: string; value: string }> = {
      title: { label: t('activities.name'), value: inMyLanguage(values.title) },
      summary: { label: t('activities.summary'), value: inMyLanguage(values.summary) },
      type: { label: t('activities.kind'), value: types.wordOf(values.type) },
      shape: { label: t('activities.shape'), value: t(`activityShape.${values.shape}`) },
      sensitive: { label: t('activities.sensitive'), value: yes(values.sensitive) },
      womenOnly: { label: t('activities.womenOnly'), value: yes(values.womenOnly) },
      ageFrom: { label: t('activities.ageFrom'), value: values.ageFrom },
      ageTo: { label: t('activities.ageTo'), value: values.ageTo },
      hazardous: { label: t('activities.hazardous'), value: yes(values.hazardous) },
      prerequisiteId: {
        label: t('activities.prerequisite'),
        value: titleOf(values.prerequisiteId) ?? t('activities.noPrerequisite'),
      },
      certificate: { label: t('activities.certificate'), value: t(`certificateKind.${values.certificate}`) },
      completionPercent: { label: t('activities.completion'), value: values.completionPercent },
      units: { label: t('activities.units'), value: values.units.map(inMyLanguage).join(' · ') },
      materials: {
        label: t('activities.materials'),
        value: values.materials.map(({ name }) => inMyLanguage(name)).join(' · '),
      },
      retired: { label: t('activities.retired'), value: yes(values.retired) },
    };
    return words[field];
  };

  return (
    <RecordForm
      begin={activity ? { values: valuesOf(activity), version: activity.version } : { values: empty }}
      readAgain={
        activity &&
        (async () => {
          const now = await queries.fetchQuery({
            ...readActivityQuery({ path: { activityId: activity.id } }),
            staleTime: 0,
          });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={(values) => {
        const percent = typedNumber(values.completionPercent);
        const age = (text: string) => text.trim() !== '' && typedNumber(text) === null;
        return {
          ...missingWords('title', values.title, t('kit.wordsMissing')),
          ...(wordsOf(values.summary) && missingWords('summary', values.summary, t('kit.wordsMissing'))),
          ...((percent === null || percent < 1 || percent > 100) && {
            completionPercent: t('activities.percentOdd'),
          }),
          ...(age(values.ageFrom) && { ageFrom: t('activities.ageOdd') }),
          ...(age(values.ageTo) && { ageTo: t('activities.ageOdd') }),
          ...Object.assign(
            {},
            ...values.units.map((unit, index) => missingWords(`units-${index}`, unit, t('kit.wordsMissing'))),
            ...values.materials.map(({ name }, index) =>
              missingWords(`materials-${index}-name`, name, t('kit.wordsMissing')),
            ),
          ),
        };
      }}
      inWords={inWords}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Activities'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <LocalizedFields
            id="title"
            legend={t('activities.name')}
            value={values.title}
            onChange={(title) => change({ title })}
            errorOf={errorOf}
          />
          <LocalizedFields
            id="summary"
            legend={t('activities.summary')}
            optional
            hint={t('activities.summaryHint')}
            value={values.summary}
            onChange={(summary) => change({ summary })}
            errorOf={errorOf}
          />
          <SelectField
            id="type"
            label={t('activities.kind')}
            value={values.type}
            onChange={(type) =>
              change({ type, ...(types.codeOf(type)?.traits.includes('SENSITIVE') && { sensitive: true }) })
            }
            options={types.choices(values.type)}
          />
          <Choice
            label={t('activities.shape')}
            value={values.shape}
            onChange={(shape) => change({ shape })}
            options={activityShapeValues.map((shape) => ({
              value: shape,
              label: t(`activityShape.${shape}`),
            }))}
            stack
          />
          <div className="parts close">
            <TextField
              id="ageFrom"
              label={t('activities.ageFrom')}
              optional
              className="tiny"
              inputMode="numeric"
              dir="ltr"
              value={values.ageFrom}
              onChange={(ageFrom) => change({ ageFrom })}
              error={errorOf('ageFrom')}
            />
            <TextField
              id="ageTo"
              label={t('activities.ageTo')}
              optional
              className="tiny"
              inputMode="numeric"
              dir="ltr"
              value={values.ageTo}
              onChange={(ageTo) => change({ ageTo })}
              error={errorOf('ageTo')}
            />
          </div>
          <Tick checked={values.womenOnly} onChange={(womenOnly) => change({ womenOnly })}>
            {t('activities.womenOnly')}
          </Tick>
          <Tick checked={values.hazardous} onChange={(hazardous) => change({ hazardous })}>
            {t('activities.hazardous')}
          </Tick>
          <Tick checked={values.sensitive} onChange={(sensitive) => change({ sensitive })}>
            {t('activities.sensitive')}
          </Tick>
          <SelectField
            id="prerequisiteId"
            label={t('activities.prerequisite')}
            value={values.prerequisiteId}
            onChange={(prerequisiteId) => change({ prerequisiteId })}
            options={[
              { value: '', label: t('activities.noPrerequisite') },
              ...titledOptions(others.data?.filter(({ id }) => id !== activity?.id)),
            ]}
            error={errorOf('prerequisiteId')}
          />
          <Choice
            label={t('activities.certificate')}
            value={values.certificate}
            onChange={(certificate) => change({ certificate })}
            options={certificateKindValues.map((kind) => ({
              value: kind,
              label: t(`certificateKind.${kind}`),
            }))}
          />
          <TextField
            id="completionPercent"
            label={t('activities.completion')}
            className="tiny"
            inputMode="numeric"
            dir="ltr"
            value={values.completionPercent}
            onChange={(completionPercent) => change({ completionPercent })}
            error={errorOf('completionPercent')}
          />
          <Things values={values} change={change} errorOf={errorOf} />
          {activity && (
            <Tick checked={values.retired} onChange={(retired) => change({ retired })}>
              {t('activities.retired')}
            </Tick>
          )}
        </>
      )}
    </RecordForm>
  );
}
