import importing from './import.json';
import participants from './participants.json';
import shell from './shell.json';

export default { ...shell, ...participants, ...importing };
