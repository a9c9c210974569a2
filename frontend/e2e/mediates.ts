import type { Browser } from '@playwright/test';
import { as } from './asked';
import { KIRKUK } from './hawsh';

/** Whom `mediator.kirkuk` is to the service. */
const YOUSIF = '0193a000-0000-7000-8000-000000000006';

/** Somebody on the list of mediators, whether or not the stack brought the disputes of the demonstration; by the id of the list. */
export async function mediatesAtKirkuk(browser: Browser): Promise<string> {
  const ask = await as(browser, 'mediation.supervisor');
  const { body } = await ask('GET', `/mediators?centreId=${KIRKUK}`);
  const known = body.items.find(({ account }: { account: string | null }) => account === YOUSIF);
  if (known) return known.id;
  const added = await ask(
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
  return added.body.id;
}
