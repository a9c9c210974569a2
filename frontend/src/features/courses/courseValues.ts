import type { TFunction } from 'i18next';
import type { Course, PlanCourse } from '../../api/contract';
import { typedClock } from '../../i18n/clock';
import { typedNumber } from '../../i18n/digits';
import { typedDayOf } from '../../ui/DayField';
import type { FieldErrors } from '../../ui/ErrorSummary';
import type { WantedTime } from './queries';

type Teacher = { staffMemberId: string; role: Course['teachers'][number]['role'] };

/** A course as it is typed. */
export type CourseValues = {
  centreId: string;
  activityId: string;
  label: string;
  startsOn: string;
  endsOn: string;
  weekdays: Course['weekdays'];
  startTime: string;
  endTime: string;
  roomId: string;
  language: Course['language'];
  capacity: string;
  waitingPlaces: string;
  childcareSeats: string;
  selection: Course['selection'];
  streamAPlaces: string;
  streamBPlaces: string;
  offerHours: string;
  completionPercent: string;
  published: boolean;
  showsWhere: Course['showsWhere'];
  teachers: Teacher[];
};

export function emptyCourse(centreId: string, today: string): CourseValues {
  return {
    centreId,
    activityId: '',
    label: '',
    startsOn: today,
    endsOn: '',
    weekdays: [],
    startTime: '',
    endTime: '',
    roomId: '',
    language: 'ar',
    capacity: '',
    waitingPlaces: '10',
    childcareSeats: '0',
    selection: 'FIRST_COME',
    streamAPlaces: '',
    streamBPlaces: '',
    offerHours: '72',
    completionPercent: '80',
    published: true,
    showsWhere: 'FULL',
    teachers: [],
  };
}

export function valuesOf(course: Course): CourseValues {
  const typed = (number: number | null | undefined) => (number == null ? '' : String(number));
  return {
    centreId: course.centreId,
    activityId: course.activityId ?? '',
    label: course.label ?? '',
    startsOn: course.startsOn,
    endsOn: course.endsOn,
    weekdays: course.weekdays,
    startTime: course.startTime ?? '',
    endTime: course.endTime ?? '',
    roomId: course.roomId ?? '',
    language: course.language,
    capacity: typed(course.capacity),
    waitingPlaces: typed(course.waitingPlaces),
    childcareSeats: typed(course.childcareSeats),
    selection: course.selection,
    streamAPlaces: typed(course.streamAPlaces),
    streamBPlaces: typed(course.streamBPlaces),
    offerHours: typed(course.offerHours),
    completionPercent: typed(course.completionPercent),
    published: course.published,
    showsWhere: course.showsWhere,
    teachers: course.teachers.map(({ staffMemberId, role }) => ({ staffMemberId, role })),
  };
}

export function sentOf(values: CourseValues): PlanCourse {
  const streams = values.selection === 'STREAMS';
  return {
    centreId: values.centreId,
    activityId: values.activityId,
    label: values.label.trim() || null,
    startsOn: typedDayOf(values.startsOn) ?? '',
    endsOn: typedDayOf(values.endsOn) ?? '',
    roomId: values.roomId || null,
    language: values.language,
    capacity: typedNumber(values.capacity),
    waitingPlaces: typedNumber(values.waitingPlaces) ?? 0,
    childcareSeats: typedNumber(values.childcareSeats) ?? 0,
    selection: values.selection,
    streamAPlaces: streams ? typedNumber(values.streamAPlaces) : null,
    streamBPlaces: streams ? typedNumber(values.streamBPlaces) : null,
    offerHours: typedNumber(values.offerHours) ?? 0,
    completionPercent: typedNumber(values.completionPercent) ?? 0,
    weekdays: values.weekdays,
    startTime: typedClock(values.startTime) ?? null,
    endTime: typedClock(values.endTime) ?? null,
    published: values.published,
    showsWhere: values.showsWhere,
    teachers: values.teachers.filter(({ staffMemberId }) => staffMemberId !== ''),
  };
}

/** What rooms and times are looked for instead. */
export function wantedOf(values: CourseValues, courseId: string | undefined): WantedTime {
  const { startsOn, endsOn, weekdays, startTime, endTime, roomId, teachers, capacity } = sentOf(values);
  return {
    startsOn,
    endsOn,
    weekday: weekdays,
    startTime: startTime ?? '',
    endTime: endTime ?? '',
    roomId: roomId ?? undefined,
    people: capacity ?? undefined,
    teacherId: teachers.map(({ staffMemberId }) => staffMemberId),
    courseId,
  };
}

export function faultsOf(values: CourseValues, t: TFunction): FieldErrors {
  const [first, last] = [typedDayOf(values.startsOn), typedDayOf(values.endsOn)];
  const [begins, ends] = [typedClock(values.startTime), typedClock(values.endTime)];
  const timed = values.weekdays.length > 0 || values.startTime !== '' || values.endTime !== '';
  const numbers = ['waitingPlaces', 'childcareSeats', 'offerHours', 'completionPercent'] as const;
  const odd = numbers.filter((field) => typedNumber(values[field]) === null);
  if (values.capacity !== '' && typedNumber(values.capacity) === null) odd.push('capacity' as never);
  return {
    ...(!values.centreId && { centreId: t('courseForm.centreMissing') }),
    ...(!values.activityId && { activityId: t('courseForm.activityMissing') }),
    ...(!first && { startsOn: t('kit.dayOdd') }),
    ...(!last && { endsOn: t('kit.dayOdd') }),
    ...(first && last && last < first && { endsOn: t('kit.endsBefore') }),
    ...(timed && !(begins && ends) && { startTime: t('kit.timeOdd') }),
    ...(begins && ends && ends <= begins && { startTime: t('kit.endsBefore') }),
    ...Object.fromEntries(odd.map((field) => [field, t('courseForm.numberOdd')])),
  };
}
