// How long somebody with an old telephone and a poor line waits: `make bench-web`. Goals beside what was measured.
import { loadavg } from 'node:os';
import { browser, comeIn, knownAs, median, visitor } from './line.mjs';

const ROUNDS = Number(process.env.HAWSH_ROUNDS ?? 3);
const roles = ['manager.kirkuk', 'registrar.kirkuk', 'facilitator.kirkuk'];
const rows = [];
const said = process.argv.includes('--shifts');

function row(what, goal, values, unit, digits = 0) {
  const value = median(values);
  rows.push([what, `≤ ${goal} ${unit}`, `${value.toFixed(digits)} ${unit}`, value <= goal ? 'ok' : 'MISSED']);
}

/** The door, from a browser that was never here, and on through the password home. */
async function cold(one, language) {
  const who = await visitor(one, { language, phone: true });
  const began = Date.now();
  await who.page.goto('/');
  await who.page.locator('.door .btn.primary').waitFor();
  const toDoor = Date.now() - began;
  await who.quiet();
  const door = { ...(await who.painted()), bytes: who.bytes(), requests: who.travelled() };
  const again = Date.now();
  await comeIn(who.page, 'manager.kirkuk');
  const toHome = toDoor + Date.now() - again;
  await who.close();
  return { door, toHome };
}

/** Home with nothing kept by the browser, for somebody whom the identity provider knows. */
async function home(one, login, cookies, how) {
  const who = await visitor(one, { ...how, cookies, before: true });
  const began = Date.now();
  await who.page.goto('/');
  await who.page.locator('.app h1').first().waitFor();
  const toHome = Date.now() - began;
  const first = who.bytes();
  await who.quiet();
  const it = {
    ...(await who.painted()),
    toHome,
    first,
    bytes: who.bytes(),
    requests: who.travelled(),
    calls: who.calls().length,
  };
  if (said) {
    console.log(login, how, it.shifts.join('\n'));
    console.log(
      who
        .asked()
        .map(({ url, bytes }) => `${bytes} ${new URL(url).pathname}${new URL(url).search.slice(0, 60)}`)
        .join('\n'),
    );
  }
  await who.close();
  return it;
}

const one = await browser();
try {
  for (const language of ['en', 'ar']) {
    const runs = [];
    for (let round = 0; round < ROUNDS; round++) runs.push(await cold(one, language));
    row(
      `door, ${language}: on the wire`,
      200,
      runs.map(({ door }) => door.bytes),
      'kB',
    );
    row(
      `door, ${language}: LCP`,
      2500,
      runs.map(({ door }) => door.lcp),
      'ms',
    );
    row(
      `door, ${language}: requests`,
      25,
      runs.map(({ door }) => door.requests),
      '',
    );
    row(
      `door, ${language}: CLS`,
      0.02,
      runs.map(({ door }) => door.cls),
      '',
      3,
    );
    row(
      `door to h1 of home, ${language}, password typed at once`,
      6900,
      runs.map(({ toHome }) => toHome),
      'ms',
    );
  }
  for (const login of roles) {
    const cookies = await knownAs(one, login);
    for (const how of [
      { phone: true, language: 'en' },
      { phone: true, language: 'ar' },
      { phone: false, language: 'en' },
    ]) {
      const runs = [];
      for (let round = 0; round < ROUNDS; round++) runs.push(await home(one, login, cookies, how));
      const name = `home, ${login.split('.')[0]}, ${how.language}, ${how.phone ? 390 : 1280} px`;
      row(
        `${name}: on the wire`,
        220,
        runs.map(({ bytes }) => bytes),
        'kB',
      );
      row(
        `${name}: LCP`,
        2500,
        runs.map(({ lcp }) => lcp),
        'ms',
      );
      row(
        `${name}: from nothing to h1, one redirect`,
        6900,
        runs.map(({ toHome }) => toHome),
        'ms',
      );
      row(
        `${name}: requests`,
        25,
        runs.map(({ requests }) => requests),
        '',
      );
      row(
        `${name}: of the service`,
        25,
        runs.map(({ calls }) => calls),
        '',
      );
      row(
        `${name}: CLS`,
        0.02,
        runs.map(({ cls }) => cls),
        '',
        3,
      );
    }
  }
} finally {
  await one.close();
}
console.log(
  `\nload ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}, median of ${ROUNDS}`,
);
for (const [what, goal, value, verdict] of rows)
  console.log(`${what.padEnd(64)} | ${goal.padEnd(10)} | ${value.padEnd(10)} | ${verdict}`);
