import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type MediationParty, type MeetingKind, meetingKindValues } from '../../api/contract';
import { createMediationMeeting } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { under } from '../../api/under';
import { typedClock } from '../../i18n/clock';
import { dayOf, instantAt, isoDay } from '../../i18n/dates';
import { Choice } from '../../ui/Choice';
import { DayField, typedDayOf } from '../../ui/DayField';
import { SelectField, TextField } from '../../ui/Field';
import { RecordForm } from '../../ui/RecordForm';
import { TimeField } from '../../ui/TimeField';
import { draftOf } from './Draft';

type Values = { kind: MeetingKind; partyId: string; day: string; time: string; place: string };

type Props = { caseId: string; parties: readonly MediationParty[]; onClose: (saved: boolean) => void };

/** When and where, in words: it books no room and stands in no calendar. */
export function PlanForm({ caseId, parties, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const begin: Values = { kind: 'JOINT', partyId: '', day: isoDay(dayOf(new Date())), time: '10:00', place: '' };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ kind, partyId, day, time, place }, _, key) =>
        createMediationMeeting({
          path: { caseId },
          headers: once(key),
          body: {
            kind,
            partyId: kind === 'CAUCUS' ? partyId : null,
            meetsAt: instantAt(typedDayOf(day) ?? '', typedClock(time) ?? ''),
            place: place.trim() || null,
          },
        })
      }
      faultsOf={({ kind, partyId, day, time }) => ({
        ...(kind === 'CAUCUS' && !partyId && { partyId: t('mediation.partyMissing') }),
        ...(!typedDayOf(day) && { day: t('kit.dayOdd') }),
        ...(!typedClock(time) && { time: t('kit.timeOdd') }),
      })}
      fieldOf={(pointer) => ({ '/meetsAt': 'day', '/partyId': 'partyId', '/place': 'place' })[pointer.replace('#', '')]}
      draft={draftOf('MEETING', caseId)}
      submit={t('mediation.plan')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <Choice
            label={t('mediation.meetingKind')}
            value={values.kind}
            onChange={(kind) => change({ kind })}
            options={meetingKindValues.map((value) => ({ value, label: t(`meetingKind.${value}`) }))}
          />
          {values.kind === 'CAUCUS' && (
            <SelectField
              id="partyId"
              label={t('mediation.withWhom')}
              value={values.partyId}
              onChange={(partyId) => change({ partyId })}
              options={[
                { value: '', label: t('form.choose') },
                ...parties.map(({ id, details }) => ({ value: id, label: details?.name ?? '' })),
              ]}
              error={errorOf('partyId')}
            />
          )}
          <DayField
            id="day"
            legend={t('mediation.when')}
            value={values.day}
            onChange={(day) => change({ day })}
            error={errorOf('day')}
          />
          <TimeField
            id="time"
            label={t('mediation.clock')}
            value={values.time}
            onChange={(time) => change({ time })}
            error={errorOf('time')}
          />
          <TextField
            id="place"
            label={t('mediation.place')}
            hint={t('mediation.placeHint')}
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
