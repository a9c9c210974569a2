import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { listCoursesQuery } from '../../api/gen/queries.gen';
import { firstItems } from '../../api/items';
import { useLine } from '../../api/line';
import { useMe } from '../../auth/me';
import { mentions } from '../../i18n/folded';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { fullName } from '../../ui/Named';
import { useDebounced } from '../../ui/useDebounced';
import type { Entry } from './entries';
import { peopleCalled } from './queries';

const PAUSE = 150;
const COURSES_AT_MOST = 6;

/** What goes by the typed words: ways at once, courses and people as the service answers, if I may ask for them. */
export function useFound(typed: string, ways: readonly Entry[]) {
  const me = useMe();
  const navigate = useNavigate();
  const line = useLine();
  const text = typed.trim();
  const asked = useDebounced(text, PAUSE);
  const enough = text.length >= 2 && line === 'open';
  const people = useQuery({
    ...peopleCalled(asked),
    enabled: enough && asked.length >= 2 && me.may('PARTICIPANT_SEARCH') && me.may('PARTICIPANT_READ'),
  });
  const courses = useQuery({
    ...firstItems(listCoursesQuery({ query: { limit: 200 } })),
    enabled: enough && me.may('COURSE_READ'),
  });

  const foundPeople = (asked === text ? (people.data?.items ?? []) : []).map(
    ({ participant }): Entry => ({
      id: participant.id,
      group: 'people',
      icon: 'people',
      label: fullName(participant.name),
      hint: [participant.birthDate?.year, participant.reference].filter(Boolean).join(' · '),
      go: () => void navigate({ to: '/people/$id', params: { id: participant.id } }),
    }),
  );
  const foundCourses = (enough ? (courses.data ?? []) : [])
    .flatMap((course): Entry[] => {
      const label = course.title ? inMyLanguage(course.title) : '';
      if (!mentions(label, text)) return [];
      return [
        {
          id: course.id,
          group: 'courses',
          icon: 'book',
          label,
          hint: me.centreName(course.centreId),
          go: () => void navigate({ to: '/courses/$id', params: { id: course.id } }),
        },
      ];
    })
    .slice(0, COURSES_AT_MOST);
  const failed = [people, courses].find(({ isError }) => isError);

  return {
    entries: [...foundPeople, ...foundCourses, ...ways.filter(({ label }) => text === '' || mentions(label, text))],
    looking: enough && (asked !== text || people.isFetching || courses.isLoading),
    offline: line === 'closed',
    error: enough ? failed?.error : undefined,
    again: () => void failed?.refetch(),
  };
}
