import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AccessApi, CentresApi, Configuration, ParticipantsApi } from '../target/client/index.js';
import { deskOf, person } from './desk.js';
import { later } from './later.js';
import { configuration } from './running-hawsh.js';

const kirkuk = '01939e5c-0000-7000-8000-000000000003';

// Lists are open and answers grow: a client made today works on with what a later Hawsh answers.
test('it registers, reads and searches with values and members it does not know', async () => {
  const running = await configuration();
  const grown = new Configuration({
    basePath: running.basePath,
    accessToken: running.accessToken,
    fetchApi: later(running.fetchApi ?? fetch),
  });
  const participants = new ParticipantsApi(grown);

  const { id, sex } = await deskOf(grown).register(person(kirkuk, 'ئاسۆ', 'کاوە'));
  assert.equal(sex, 'LATER_FEMALE');
  assert.equal((await participants.readParticipant({ participantId: id })).sex, 'LATER_FEMALE');
  const { items } = await participants.searchParticipants({ searchParticipants: { text: 'Aso Kawa' } });
  assert.match(items[0]?.match ?? '', /^LATER_/);
  assert.equal((await new CentresApi(grown).listCentres()).items[0]?.state, 'LATER_OPEN');
  assert.match((await new AccessApi(grown).readMe()).assignments[0]?.role ?? '', /^LATER_/);
});
