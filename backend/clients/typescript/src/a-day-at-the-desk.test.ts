import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import {
  ParticipantsApi,
  type ParticipantSummary,
  type ParticipantSummaryPage,
  type PossibleDuplicate,
  type RegisterParticipant,
  Sex,
} from '../target/client/index.js';
import { nameOf, thousandNames, thousandPeople } from './a-thousand-people.js';
import { type List, listOf } from './a-list.js';
import { type Desk, deskOf, entityTag, person, problemOf } from './desk.js';
import { configuration } from './running-hawsh.js';

const diyala = '01939e5c-0000-7000-8000-000000000002';

let desk: Desk;
let participants: ParticipantsApi;
let list: List;

before(async () => {
  const running = await configuration();
  desk = deskOf(running);
  participants = new ParticipantsApi(running);
  list = listOf(running);
});

test('somebody is looked for, told apart, registered, mended and read among a thousand', async () => {
  assert.deepEqual(await found('Shahla Nazim Kamil'), []);
  const known = await desk.register(shahla('شهلا', 'ناظم', 'كامل'));
  assert.ok((await found('Shahla Nazim Kamil')).includes(known.id));

  const alike = shahla('Shahla', 'Nazim', 'Kamil');
  const [duplicate] = await duplicatesOf(alike);
  assert.equal(duplicate?.participant.id, known.id);
  assert.equal(duplicate.level, 'LIKELY');
  assert.equal(verdictOn('GIVEN', duplicate), 'OTHER_SPELLING');

  const refusal = await problemOf(desk.register(alike));
  assert.equal(refusal.status, 409);
  assert.equal(refusal.type, 'urn:hawsh:problem:likely-duplicate');
  assert.deepEqual([...new Set(refusal.errors.map(({ about }) => about))], [known.id]);

  const other = await desk.register({ ...alike, distinctFrom: [known.id] });
  assert.notEqual(other.id, known.id);

  await mendAfterSomebodyElseSaved(other.id);
  const checked = await list.check(diyala, thousandPeople);
  assert.equal(checked.rowCount, 1000);
  await list.commitAsPeopleOfTheirOwn(checked.id);
  await everybodyIsOnExactlyOnePage();
});

/** What was read before is stale then: it overwrites nothing, is read again, and what was left out stays. */
async function mendAfterSomebodyElseSaved(id: string) {
  const ifMatch = entityTag(await participants.readParticipantRaw({ participantId: id }));
  await participants.updateParticipant({ participantId: id, ifMatch, participantPatch: { sex: Sex.NotRecorded } });

  const participantPatch = { name: { given: 'Shehla' } };
  const refusal = await problemOf(participants.updateParticipant({ participantId: id, ifMatch, participantPatch }));
  assert.equal(refusal.status, 412);
  assert.equal(refusal.type, 'urn:hawsh:problem:version-conflict');

  const fresh = entityTag(await participants.readParticipantRaw({ participantId: id }));
  const saved = await participants.updateParticipant({ participantId: id, ifMatch: fresh, participantPatch });
  assert.equal(saved.name.given, 'Shehla');
  assert.equal(saved.name.father, 'Nazim');
  assert.equal(saved.sex, 'NOT_RECORDED');
}

async function everybodyIsOnExactlyOnePage() {
  const listed: ParticipantSummary[] = [];
  let cursor: string | undefined;
  do {
    const page: ParticipantSummaryPage = await participants.listParticipants({ centreId: diyala, limit: 100, cursor });
    listed.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);

  assert.equal(new Set(listed.map(({ id }) => id)).size, listed.length, 'nobody is listed twice');
  const met = new Map<string, number>();
  for (const name of listed.map(nameOf)) met.set(name, (met.get(name) ?? 0) + 1);
  assert.deepEqual(
    thousandNames.filter((name) => met.get(name) !== 1),
    [],
  );
}

async function found(text: string): Promise<string[]> {
  const { items } = await participants.searchParticipants({ searchParticipants: { text, centreId: diyala } });
  return items.map(({ participant }) => participant.id);
}

async function duplicatesOf({ name, sex, birthDate }: RegisterParticipant): Promise<PossibleDuplicate[]> {
  return (await participants.checkDuplicates({ matchParticipants: { name, sex, birthDate } })).items;
}

function verdictOn(part: string, { reasons }: PossibleDuplicate): string | undefined {
  return reasons.find((reason) => reason.part === part)?.verdict;
}

function shahla(given: string, father: string, grandfather: string): RegisterParticipant {
  const somebody = person(diyala, given, father);
  return { ...somebody, name: { ...somebody.name, grandfather } };
}
