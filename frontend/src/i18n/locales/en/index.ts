import arrivals from './arrivals.json';
import assignments from './assignments.json';
import audit from './audit.json';
import cards from './cards.json';
import centres from './centres.json';
import demands from './demands.json';
import figures from './figures.json';
import house from './house.json';
import importing from './import.json';
import kit from './kit.json';
import lists from './lists.json';
import matches from './matches.json';
import participants from './participants.json';
import places from './places.json';
import registration from './registration.json';
import sessions from './sessions.json';
import shell from './shell.json';

export default {
  ...assignments,
  ...sessions,
  ...demands,
  ...audit,
  ...places,
  ...centres,
  ...figures,
  ...house,
  ...shell,
  ...kit,
  ...lists,
  ...participants,
  ...arrivals,
  ...matches,
  ...cards,
  ...importing,
  ...registration,
};
