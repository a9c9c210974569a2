import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readCourseQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Kits } from './Kits';
import { PaymentLists } from './PaymentLists';

/** What the centre gives to the people of one course: things to work with, and money after locked sheets. */
export function GivingPage({ courseId, otherwise }: { courseId: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const course = useQuery(readCourseQuery({ path: { courseId } }));
  if (isRefusal(course.error, 404) || isRefusal(course.error, 400)) return otherwise;
  if (!course.data) return <QueryState of={course} />;
  const { centreId, title, startsOn } = course.data;
  return (
    <Page
      title={t('giving.title')}
      above={
        <Link className="back" to="/courses/$id" params={{ id: courseId }}>
          <Icon name="back" />
          {title ? inMyLanguage(title) : t('courses.private')}
        </Link>
      }
      below={<p>{t('giving.what')}</p>}
    >
      {mayIn(centreId, 'ENROLMENT_MANAGE') && <Kits courseId={courseId} />}
      {mayIn(centreId, 'PAYMENT_LIST_READ') && (
        <PaymentLists
          centreId={centreId}
          courseId={courseId}
          prepareFrom={mayIn(centreId, 'PAYMENT_LIST_PREPARE') ? startsOn : undefined}
        />
      )}
    </Page>
  );
}
