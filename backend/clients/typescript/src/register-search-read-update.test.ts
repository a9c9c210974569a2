import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import {
  FamilyNamePurpose,
  ParticipantsApi,
  type ParticipantSummaryPage,
  Sex,
} from '../target/client/index.js';
import { type List, listOf } from './a-list.js';
import { type Desk, deskOf, entityTag, person, problemOf } from './desk.js';
import { configuration } from './running-hawsh.js';

const kirkuk = '01939e5c-0000-7000-8000-000000000003';
const ninewa = '01939e5c-0000-7000-8000-000000000004';

let participants: ParticipantsApi;
let list: List;
let register: Desk['register'];

before(async () => {
  const running = await configuration();
  participants = new ParticipantsApi(running);
  list = listOf(running);
  register = deskOf(running).register;
});

test('a registered person is found in another script', async () => {
  const sara = await register(person(kirkuk, 'سارة', 'أحمد'));

  const { items } = await participants.searchParticipants({
    searchParticipants: { text: 'Sara Ahmed', centreId: kirkuk, limit: 50 },
  });

  const hit = items.find(({ participant }) => participant.id === sara.id);
  assert.equal(hit?.match, 'OTHER_SPELLING');
  assert.equal(hit.participant.reference, sara.reference);
  assert.equal(hit.participant.name.given, 'سارة');
});

test('what is read can be updated with its entity tag', async () => {
  const { id } = await register(person(kirkuk, 'هيوا', 'ڕەزا'));
  const read = await participants.readParticipantRaw({ participantId: id });

  const saved = await participants.updateParticipantRaw({
    participantId: id,
    ifMatch: entityTag(read),
    participantPatch: { name: { given: 'هیوا' } },
  });

  const participant = await saved.value();
  assert.equal(participant.name.given, 'هیوا');
  assert.equal(participant.name.father, 'ڕەزا');
  assert.notEqual(entityTag(saved), entityTag(read));
  assert.deepEqual(await participants.readParticipant({ participantId: id }), participant);
});

test('a stale version overwrites nothing', async () => {
  const { id } = await register(person(kirkuk, 'Lana', 'Karim'));
  const ifMatch = entityTag(await participants.readParticipantRaw({ participantId: id }));
  await participants.updateParticipant({ participantId: id, ifMatch, participantPatch: { sex: Sex.NotRecorded } });

  const refused = await problemOf(participants.updateParticipant({ participantId: id, ifMatch, participantPatch: { sex: Sex.Male } }));

  assert.equal(refused.status, 412);
  assert.equal(refused.type, 'urn:hawsh:problem:version-conflict');
  assert.equal((await participants.readParticipant({ participantId: id })).sex, 'NOT_RECORDED');
});

test('null takes the birth date away and what is left out stays', async () => {
  const { id } = await register(person(kirkuk, 'Dilan', 'Omar'));
  const ifMatch = entityTag(await participants.readParticipantRaw({ participantId: id }));

  const saved = await participants.updateParticipant({ participantId: id, ifMatch, participantPatch: { birthDate: null } });

  assert.equal(saved.birthDate, null);
  assert.equal(saved.name.given, 'Dilan');
  assert.equal(saved.sex, 'FEMALE');
});

test('the list is read page by page to its end', async () => {
  const registered = [];
  for (const given of ['Nour', 'Rawan', 'Zahra', 'Hala', 'Amal']) {
    registered.push((await register(person(ninewa, given))).id);
  }

  const listed: string[] = [];
  let cursor: string | undefined;
  do {
    const page: ParticipantSummaryPage = await participants.listParticipants({ centreId: ninewa, limit: 2, cursor });
    listed.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
  } while (cursor);

  assert.ok(registered.every((id) => listed.includes(id)));
  assert.equal(new Set(listed).size, listed.length, 'nobody is listed twice');
});

test('the family name is read for a purpose', async () => {
  const participant = person(kirkuk, 'Shilan', 'Aziz');
  participant.name.family = 'النجار';
  const { id, name } = await register(participant);

  assert.equal(name.familyRecorded, true);
  const { family } = await participants.readFamilyName({
    participantId: id,
    familyNameReading: { purpose: FamilyNamePurpose.Certificate },
  });
  assert.equal(family, 'النجار');
});

test('a file is checked and then committed', async () => {
  const body = 'given,father,sex,birth_date\nمريم,علي,FEMALE,1990\nKawa,Azad,MALE,1985-03\n';

  const checked = await list.check(kirkuk, body);
  assert.equal(checked.rowCount, 2);
  assert.equal(checked.preview[0]?.name.given, 'مريم');

  await list.commitAsPeopleOfTheirOwn(checked.id);
});

test('a problem says which answer needs another look', async () => {
  const refused = await problemOf(register(person(kirkuk, ' ')));

  assert.equal(refused.status, 422);
  assert.equal(refused.errors[0]?.pointer, '/name/given');
});
