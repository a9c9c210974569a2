import { useParams } from '@tanstack/react-router';
import { ChildrenSection } from '../features/childcare/ChildrenSection';
import { PersonCourses } from '../features/enrolment/PersonCourses';
import { PersonMessages } from '../features/messages/PersonMessages';
import { PersonPage } from '../features/participants/PersonPage';
import { NotFound } from './NotFound';

export function Person() {
  const { id } = useParams({ from: '/people/$id' });
  return (
    <PersonPage key={id} id={id} otherwise={<NotFound />} courses={(person) => <PersonCourses person={person} />}>
      {(centre) => (
        <>
          <ChildrenSection id={id} centre={centre} />
          <PersonMessages id={id} />
        </>
      )}
    </PersonPage>
  );
}
