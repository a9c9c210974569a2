import { alsoSpeak } from '.';

await alsoSpeak('apart');
