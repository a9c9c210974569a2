import type { Browser } from '@playwright/test';
import { as } from './asked';
import { KIRKUK } from './hawsh';

/** Whom `mediator.kirkuk` is to the service. */
const YOUSIF = '0193a000-0000-7000-8000-000000000006';

/** Somebody whom the supervisor has put on the list; the demonstration has nobody there. */
export async function mediatesAtKirkuk(browser: Browser) {
  const ask = await as(browser, 'mediation.supervisor');
  const { body } = await ask('GET', `/mediators?centreId=${KIRKUK}`);
  if (body.items.some(({ account }: { account: string | null }) => account === YOUSIF)) return;
  await ask(
    'POST',
    '/mediators',
    {
      centreId: KIRKUK,
      name: 'Yousif Khalil',
      account: YOUSIF,
      certificate: 'MT-2025-17',
      certifiedOn: '2025-03-01',
      trainedHours: 40,
      languages: ['ar', 'ckb'],
    },
    { 'Idempotency-Key': crypto.randomUUID() },
  );
}
