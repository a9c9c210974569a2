import { laidOver } from '../../laidOver';
import activities from './activities.json';
import codes from './codes.json';
import certificates from './certificates.json';
import childcare from './childcare.json';
import day from './day.json';
import courses from './courses.json';
import giving from './giving.json';
import holidays from './holidays.json';
import rollcall from './rollcall.json';
import enrolment from './enrolment.json';
import messages from './messages.json';

/** What is said about what people do together: behind the door, and beside the other rooms. */
export default {
  ...activities,
  ...certificates,
  ...childcare,
  ...day,
  ...courses,
  ...rollcall,
  ...enrolment,
  ...messages,
  ...laidOver(codes, giving, holidays),
};
