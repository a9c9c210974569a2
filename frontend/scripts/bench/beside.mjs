// Whether a screen became slower than in another build: `make bench-web BESIDE=folder`. The builds take turns before one service.
import { loadavg } from 'node:os';
import { facadeOf } from './facade.mjs';
import { browser, knownAs, median, origin, visitor } from './line.mjs';

const ROUNDS = Number(process.env.HAWSH_ROUNDS ?? 3);
/** Beyond this part of what it took before, a screen is slower and not only unlucky. */
const SLOWER = 1.1;
const [before, now] = process.argv.slice(2);
const only = process.argv[4];
const screens = [
  ['door', undefined, '/'],
  ['home', 'manager.kirkuk', '/'],
  ['desk', 'registrar.kirkuk', '/desk'],
  ['people', 'registrar.kirkuk', '/people'],
  ['courses', 'manager.kirkuk', '/courses'],
  [
    'one course',
    'manager.kirkuk',
    async (page) => page.locator('main a[href^="/courses/0"]').first().getAttribute('href'),
  ],
  ['calendar', 'manager.kirkuk', '/calendar'],
  ['childcare', 'childcare.kirkuk', '/childcare'],
  ['matches', 'manager.kirkuk', '/people/matches'],
  ['import', 'manager.kirkuk', '/people/import'],
  ["what's on", 'manager.kirkuk', '/whats-on'],
  ['mediation', 'mediator.kirkuk', '/mediation'],
  ['initiatives', 'grants.kirkuk', '/initiatives'],
].filter(([name]) => !only || only.split(',').includes(name));

async function paint(one, address, cookies) {
  const who = await visitor(one, { phone: true, cookies, before: cookies.length > 0 });
  try {
    await who.page.goto(address);
    await who.page
      .locator(cookies.length > 0 ? '.app h1' : '.door .btn.primary')
      .first()
      .waitFor();
    await who.quiet();
    const { h1, lcp, first } = await who.painted();
    return { h1, lcp, first, bytes: who.bytes() };
  } finally {
    await who.close();
  }
}

const facade = await facadeOf(origin);
const one = await browser(facade.port);
const known = new Map();
facade.serve(now);
try {
  console.log('screen       | h1 before → now    | LCP before → now   | kB before → now | verdict');
  for (const [name, login, where] of screens) {
    const runs = { before: [], now: [] };
    try {
      if (login && !known.has(login)) known.set(login, await knownAs(one, login));
      const cookies = login ? known.get(login) : [];
      let address = where;
      if (typeof where === 'function') {
        const who = await visitor(one, { cookies, before: true, cpu: 1, slow: false });
        await who.page.goto('/courses');
        address = await where(who.page);
        await who.close();
      }
      for (let round = 0; round < ROUNDS; round++)
        for (const [key, dist] of [
          ['before', before],
          ['now', now],
        ]) {
          facade.serve(dist);
          runs[key].push(await paint(one, address, cookies));
        }
      const of = (key, what) => Math.round(median(runs[key].map((run) => run[what])));
      const pair = (what) => `${of('before', what)} → ${of('now', what)}`.padEnd(18);
      const slower = ['h1', 'lcp'].some((what) => of('now', what) > of('before', what) * SLOWER);
      console.log(
        [name.padEnd(12), pair('h1'), pair('lcp'), pair('bytes').slice(0, 15), slower ? 'SLOWER' : 'ok'].join(' | '),
      );
    } catch (failure) {
      console.log(`${name.padEnd(12)} | not measured: ${String(failure).split('\n')[0]}`);
    }
  }
  console.log(
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}, median of ${ROUNDS}, ms`,
  );
} finally {
  await one.close();
  facade.close();
}
