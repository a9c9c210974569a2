import { setTimeout as pause } from 'node:timers/promises';

const BUSY = [429, 503];

/** Asks again what was refused because Hawsh is busy, once it said it may be; a refusal that does not say until when is the answer. */
export function patient(ask: typeof fetch = fetch): typeof fetch {
  return async (address, request) => {
    for (;;) {
      const answer = await ask(address, request);
      const seconds = answer.headers.get('Retry-After');
      if (!BUSY.includes(answer.status) || seconds === null) return answer;
      await pause(Number(seconds) * 1000);
    }
  };
}
