import arrivals from './arrivals.json';
import cards from './cards.json';
import centres from './centres.json';
import house from './house.json';
import kit from './kit.json';
import lists from './lists.json';
import matches from './matches.json';
import participants from './participants.json';
import places from './places.json';
import shell from './shell.json';

export default {
  ...arrivals,
  ...cards,
  ...centres,
  ...house,
  ...kit,
  ...lists,
  ...matches,
  ...participants,
  ...places,
  ...shell,
};
