import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediationMeeting } from '../../api/contract';
import { readMediationMeetingQuery } from '../../api/gen/queries.gen';
import { updateMediationMeeting } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { under } from '../../api/under';
import { changedFields } from '../../ui/editing';
import { TextField } from '../../ui/Field';
import { LongField } from '../../ui/LongField';
import { RecordForm } from '../../ui/RecordForm';
import { draftOf } from './Draft';
import { sealed } from './queries';

type Values = { summary: string; options: string; place: string };

function valuesOf({ summary, options, place }: MediationMeeting): Values {
  return { summary: summary ?? '', options: options ?? '', place: place ?? '' };
}

type Props = { caseId: string; meeting: MediationMeeting; onClose: (saved: boolean) => void };

/** What came of a meeting: what all sides may know of it, and what could be agreed on. */
export function CameOfItForm({ caseId, meeting, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const path = { caseId, meetingId: meeting.id };
  const labels: Record<keyof Values, string> = {
    summary: t('mediation.summary'),
    options: t('mediation.options'),
    place: t('mediation.place'),
  };
  return (
    <RecordForm
      begin={{ values: valuesOf(meeting), version: meeting.version }}
      readAgain={async () => {
        const now = await queries.fetchQuery(sealed(readMediationMeetingQuery({ path })));
        return { values: valuesOf(now), version: now.version };
      }}
      save={(values, from) =>
        updateMediationMeeting({
          path,
          headers: seen(from),
          body: Object.fromEntries(
            changedFields(from.values, values).map((field) => [field, values[field].trim() || null]),
          ),
        })
      }
      inWords={(field, values) => ({ label: labels[field], value: values[field] })}
      draft={draftOf('MEETING_HELD', caseId, meeting.id)}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <LongField
            id="summary"
            label={labels.summary}
            rows={6}
            maxLength={20_000}
            value={values.summary}
            onChange={(summary) => change({ summary })}
            error={errorOf('summary')}
          />
          <LongField
            id="options"
            label={labels.options}
            optional
            maxLength={20_000}
            value={values.options}
            onChange={(options) => change({ options })}
            error={errorOf('options')}
          />
          <TextField
            id="place"
            label={labels.place}
            optional
            maxLength={500}
            value={values.place}
            onChange={(place) => change({ place })}
            error={errorOf('place')}
          />
        </>
      )}
    </RecordForm>
  );
}
