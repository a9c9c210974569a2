import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type Configuration,
  ConsentHow,
  DuplicateDecision,
  type ImportDuplicatePage,
  ImportsApi,
  Language,
  type ParticipantImport,
} from '../target/client/index.js';

const patienceMs = 120_000;
const pauseMs = 500;

/** People of a file as a program brings them in: checked, told apart from those it knows, committed; each step waited for. */
export interface List {
  /** What was found, once every row was looked at; nothing wants mending. */
  check(centreId: string, file: string): Promise<ParticipantImport>;
  /** Of these people it is known that everybody is written down once: whoever looks like somebody else is another. */
  commitAsPeopleOfTheirOwn(id: string): Promise<void>;
}

export function listOf(running: Configuration): List {
  const imports = new ImportsApi(running);

  async function check(centreId: string, body: string): Promise<ParticipantImport> {
    const consent = { consentHow: ConsentHow.Written, consentLanguage: Language.Ar };
    const { id } = await imports.checkImport({ centreId, ...consent, body });
    const checked = await atRest(id);
    assert.equal(checked.stage, 'CHECKED');
    assert.deepEqual(checked.faults, []);
    return checked;
  }

  async function commitAsPeopleOfTheirOwn(id: string) {
    await sayThatEachIsSomebodyElse(id);
    assert.equal((await atRest(id)).undecidedCount, 0);
    await imports.commitImport({ importId: id });
    const committed = await atRest(id);
    assert.equal(committed.stage, 'COMMITTED');
    assert.equal(committed.skippedCount, 0);
  }

  /** A long list is worked on after the answer: whoever sent it asks again, with pauses and not for ever. */
  async function atRest(id: string): Promise<ParticipantImport> {
    const end = Date.now() + patienceMs;
    let now = await imports.readImport({ importId: id });
    while (now.stage === 'CHECKING' || now.stage === 'COMMITTING') {
      assert.ok(Date.now() < end, `still ${now.stage}`);
      await pause(pauseMs);
      now = await imports.readImport({ importId: id });
    }
    return now;
  }

  async function sayThatEachIsSomebodyElse(id: string) {
    let page: ImportDuplicatePage;
    do {
      page = await imports.listImportDuplicates({ importId: id, limit: 100, undecided: true });
      assert.ok(page.items.every(({ candidates }) => candidates.length > 0));
      const rows = page.items.map(({ row }) => row);
      if (rows.length > 0) {
        const decideDuplicates = { decision: DuplicateDecision.Different, rows };
        await imports.resolveImportDuplicates({ importId: id, decideDuplicates });
      }
    } while (page.next);
  }

  return { check, commitAsPeopleOfTheirOwn };
}
