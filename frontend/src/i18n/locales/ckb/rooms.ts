import around from './around.json';
import assignments from './assignments.json';
import audit from './audit.json';
import demands from './demands.json';
import figures from './figures.json';
import importing from './import.json';
import registration from './registration.json';
import serviceClients from './serviceClients.json';
import sessions from './sessions.json';
import signposts from './signposts.json';

/** What is said behind the door only, and so is not part of the first screen. */
export default {
  ...around,
  ...assignments,
  ...audit,
  ...demands,
  ...figures,
  ...importing,
  ...registration,
  ...serviceClients,
  ...sessions,
  ...signposts,
};
