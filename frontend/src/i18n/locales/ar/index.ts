import importing from './import.json';
import kit from './kit.json';
import participants from './participants.json';
import shell from './shell.json';

export default { ...shell, ...kit, ...participants, ...importing };
