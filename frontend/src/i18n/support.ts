import { alsoSpeak } from '.';

await alsoSpeak('support');
