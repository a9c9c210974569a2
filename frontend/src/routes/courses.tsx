import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, word } from './root';

export const views = ['day', 'week', 'month', 'room'] as const;
export type CalendarView = (typeof views)[number];
export type CalendarSearch = { centre?: string; view?: CalendarView; day?: string; room?: string };

const courses = createRoute({
  getParentRoute: () => root,
  path: '/courses',
  staticData: { needs: 'COURSE_READ' },
  validateSearch: (search: Record<string, unknown>): { centre?: string; state?: string } => ({
    centre: word(search.centre),
    state: word(search.state),
  }),
  component: lazyRouteComponent(() => import('./CoursePages'), 'Courses'),
});

const newCourse = createRoute({
  getParentRoute: () => root,
  path: '/courses/new',
  staticData: { needs: 'COURSE_MANAGE' },
  component: lazyRouteComponent(() => import('./CoursePages'), 'NewCourse'),
});

const course = createRoute({
  getParentRoute: () => root,
  path: '/courses/$id',
  staticData: { needs: 'COURSE_READ' },
  component: lazyRouteComponent(() => import('./CoursePages'), 'Course'),
});

const editing = createRoute({
  getParentRoute: () => root,
  path: '/courses/$id/edit',
  staticData: { needs: 'COURSE_MANAGE' },
  component: lazyRouteComponent(() => import('./CoursePages'), 'EditCourse'),
});

const letter = createRoute({
  getParentRoute: () => root,
  path: '/courses/$id/letters/$enrolment',
  staticData: { needs: 'ENROLMENT_MANAGE' },
  component: lazyRouteComponent(() => import('./CoursePages'), 'Letter'),
});

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  staticData: { needs: 'COURSE_READ' },
  validateSearch: (search: Record<string, unknown>): CalendarSearch => {
    const day = word(search.day);
    return {
      centre: word(search.centre),
      view: views.find((view) => view === search.view),
      day: /^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? day : undefined,
      room: word(search.room),
    };
  },
  component: lazyRouteComponent(() => import('./Calendar'), 'Calendar'),
});

const activities = createRoute({
  getParentRoute: () => root,
  path: '/activities',
  staticData: { needs: 'COURSE_READ' },
  component: lazyRouteComponent(() => import('../features/activities/ActivitiesPage'), 'ActivitiesPage'),
});

const whatsOn = createRoute({
  getParentRoute: () => root,
  path: '/whats-on',
  staticData: { needs: 'COURSE_READ' },
  validateSearch: (search: Record<string, unknown>): { centre?: string } => ({ centre: word(search.centre) }),
  component: lazyRouteComponent(() => import('./WhatsOn'), 'WhatsOn'),
});

const poster = createRoute({
  getParentRoute: () => root,
  path: '/whats-on/poster',
  staticData: { needs: 'COURSE_READ' },
  validateSearch: (search: Record<string, unknown>): { centre?: string } => ({ centre: word(search.centre) }),
  component: lazyRouteComponent(() => import('./WhatsOn'), 'Poster'),
});

export const courseRoutes = [
  whatsOn,
  poster,
  courses,
  newCourse,
  course,
  editing,
  letter,
  calendar,
  activities,
] as const;
