import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Course, selectionRuleValues, showsWhereValues } from '../../api/contract';
import { listActivitiesQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { languageCodes, languages } from '../../i18n/languages';
import { useFormats } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { DayField } from '../../ui/DayField';
import { SelectField, TextField, Wrong } from '../../ui/Field';
import type { FormParts } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';
import { Ticks } from '../../ui/Ticks';
import { TimeField } from '../../ui/TimeField';
import type { CourseValues } from './courseValues';
import { roomsQuery } from './queries';
import { TeacherFields } from './TeacherFields';
import { weekdays } from './useCourseWords';
import { namedOptions, titledOptions } from '../../ui/namedOptions';

type Props = FormParts<CourseValues> & { centres: readonly { id: string }[]; record?: Course };

/** In the order in which one plans: what, when, where, for whom, by whom. */
export function CourseFields({ values, change, errorOf, centres, record }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { weekdayName } = useFormats();
  const catalogue = useQuery(items(listActivitiesQuery({ query: { limit: 200 } })));
  const rooms = useQuery(roomsQuery(values.centreId));
  const announced = record !== undefined && record.announcedAt !== null;

  const number = (
    field:
      | 'capacity'
      | 'waitingPlaces'
      | 'childcareSeats'
      | 'offerHours'
      | 'completionPercent'
      | 'streamAPlaces'
      | 'streamBPlaces',
    label: string,
    hint?: string,
  ) => (
    <TextField
      id={field}
      label={label}
      hint={hint}
      className="tiny"
      inputMode="numeric"
      dir="ltr"
      value={values[field]}
      onChange={(typed) => change({ [field]: typed })}
      error={errorOf(field)}
    />
  );

  return (
    <>
      {!record && centres.length > 1 && (
        <SelectField
          id="centreId"
          label={t('courses.centre')}
          value={values.centreId}
          onChange={(centreId) => change({ centreId, roomId: '', teachers: [] })}
          options={[
            { value: '', label: t('form.choose') },
            ...centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
          ]}
          error={errorOf('centreId')}
        />
      )}
      {!record && (
        <SelectField
          id="activityId"
          label={t('courseForm.activity')}
          value={values.activityId}
          onChange={(activityId) => {
            const chosen = catalogue.data?.find(({ id }) => id === activityId);
            change({ activityId, ...(chosen && { completionPercent: String(chosen.completionPercent) }) });
          }}
          options={[{ value: '', label: t('form.choose') }, ...titledOptions(catalogue.data)]}
          error={errorOf('activityId')}
        />
      )}
      <TextField
        id="label"
        label={t('courseForm.label')}
        optional
        hint={t('courseForm.labelHint')}
        className="tiny"
        maxLength={20}
        value={values.label}
        onChange={(label) => change({ label })}
        error={errorOf('label')}
      />
      <DayField
        id="startsOn"
        legend={t('courseForm.from')}
        value={values.startsOn}
        onChange={(startsOn) => change({ startsOn })}
        error={errorOf('startsOn')}
      />
      <DayField
        id="endsOn"
        legend={t('courseForm.to')}
        value={values.endsOn}
        onChange={(endsOn) => change({ endsOn })}
        error={errorOf('endsOn')}
      />
      <Ticks
        label={t('courseForm.weekdays')}
        hint={t('courseForm.weekdaysHint')}
        value={values.weekdays}
        onChange={(on) => change({ weekdays: weekdays.filter((day) => on.includes(day)) })}
        options={weekdays.map((day, index) => ({ value: day, label: weekdayName((index + 6) % 7) }))}
      />
      <div className="field">
        <div className="inline tight">
          <TimeField
            id="startTime"
            label={t('courseForm.begins')}
            value={values.startTime}
            onChange={(startTime) => change({ startTime })}
          />
          <TimeField
            id="endTime"
            label={t('courseForm.ends')}
            value={values.endTime}
            onChange={(endTime) => change({ endTime })}
          />
        </div>
        {errorOf('startTime') && <Wrong>{errorOf('startTime')}</Wrong>}
      </div>
      <SelectField
        id="roomId"
        label={t('courseForm.room')}
        value={values.roomId}
        onChange={(roomId) => change({ roomId })}
        options={[
          { value: '', label: t('courseForm.noRoom') },
          ...namedOptions(rooms.data?.filter((room) => room.inUse)),
        ]}
        error={errorOf('roomId')}
      />
      <TeacherFields
        centreId={values.centreId}
        value={values.teachers}
        onChange={(teachers) => change({ teachers })}
        error={errorOf('teachers')}
      />
      <Choice
        label={t('courseForm.language')}
        value={values.language}
        onChange={(language) => change({ language })}
        options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
      />
      {number('capacity', t('courseForm.capacity'), t('courseForm.capacityHint'))}
      {number('waitingPlaces', t('courseForm.waiting'))}
      {number('childcareSeats', t('courseForm.childcare'))}
      {!announced && (
        <>
          <Choice
            label={t('courseForm.selection')}
            hint={t('courseForm.selectionHint')}
            value={values.selection}
            onChange={(selection) => change({ selection })}
            options={selectionRuleValues.map((rule) => ({
              value: rule,
              label: t(`courseSelection.${rule}`),
            }))}
            error={errorOf('selection')}
            stack
          />
          {values.selection === 'STREAMS' && (
            <div className="parts close">
              {number('streamAPlaces', t('courseForm.streamA'))}
              {number('streamBPlaces', t('courseForm.streamB'))}
            </div>
          )}
          {number('completionPercent', t('activities.completion'))}
        </>
      )}
      {number('offerHours', t('courseForm.offerHours'))}
      <Tick checked={values.published} onChange={(published) => change({ published })}>
        {t('courseForm.published')}
      </Tick>
      {values.published && (
        <Choice
          label={t('courseForm.showsWhere')}
          value={values.showsWhere}
          onChange={(showsWhere) => change({ showsWhere })}
          options={showsWhereValues.map((one) => ({
            value: one,
            label: t(`showsWhere.${one}`),
          }))}
          stack
        />
      )}
    </>
  );
}
