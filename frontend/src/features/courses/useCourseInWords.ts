import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { readDay } from '../../i18n/dates';
import { languages } from '../../i18n/languages';
import { nameOf } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { typedDayOf } from '../../ui/DayField';
import type { CourseValues } from './courseValues';
import { roomsQuery, staffQuery } from './queries';
import { weekdays } from './useCourseWords';

type Words = { label: string; value: string };

/** How each field of a course is called and what stands in it, where two answers stand side by side. */
export function useCourseInWords(centreId: string) {
  const { t } = useTranslation();
  const { weekday, weekdayName } = useFormats();
  const rooms = useQuery(roomsQuery(centreId));
  const staff = useQuery(staffQuery(centreId));
  const day = (typed: string) => {
    const known = typedDayOf(typed);
    return known ? weekday(readDay(known)) : typed;
  };
  const teacherOf = (id: string) => staff.data?.find((one) => one.id === id)?.name ?? '';

  return (field: keyof CourseValues, values: CourseValues): Words => {
    const words: Partial<Record<keyof CourseValues, Words>> = {
      label: { label: t('courseForm.label'), value: values.label },
      startsOn: { label: t('courseForm.from'), value: day(values.startsOn) },
      endsOn: { label: t('courseForm.to'), value: day(values.endsOn) },
      weekdays: {
        label: t('courseForm.weekdays'),
        value: values.weekdays.map((one) => weekdayName((weekdays.indexOf(one) + 6) % 7)).join(t('courses.comma')),
      },
      startTime: { label: t('courseForm.begins'), value: values.startTime },
      endTime: { label: t('courseForm.ends'), value: values.endTime },
      roomId: {
        label: t('courseForm.room'),
        value: values.roomId ? nameOf(rooms.data?.find(({ id }) => id === values.roomId)) : t('courseForm.noRoom'),
      },
      language: { label: t('courseForm.language'), value: languages[values.language].name },
      capacity: { label: t('courseForm.capacity'), value: values.capacity },
      waitingPlaces: { label: t('courseForm.waiting'), value: values.waitingPlaces },
      childcareSeats: { label: t('courseForm.childcare'), value: values.childcareSeats },
      selection: { label: t('courseForm.selection'), value: t(`courseSelection.${values.selection}`) },
      streamAPlaces: { label: t('courseForm.streamA'), value: values.streamAPlaces },
      streamBPlaces: { label: t('courseForm.streamB'), value: values.streamBPlaces },
      offerHours: { label: t('courseForm.offerHours'), value: values.offerHours },
      completionPercent: { label: t('activities.completion'), value: values.completionPercent },
      published: {
        label: t('courseForm.published'),
        value: t(values.published ? 'course.published' : 'course.notPublished'),
      },
      showsWhere: { label: t('courseForm.showsWhere'), value: t(`showsWhere.${values.showsWhere}`) },
      teachers: {
        label: t('courseForm.teachers'),
        value: values.teachers.map(({ staffMemberId }) => teacherOf(staffMemberId)).join(t('courses.comma')),
      },
    };
    return words[field] ?? { label: field, value: String(values[field]) };
  };
}
