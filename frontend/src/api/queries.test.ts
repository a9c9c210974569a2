import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Source, sourcesIn } from '../test/sources';

const sources = sourcesIn('src');

/** What is asked in another way than one operation answers it. */
const ASKED_BY_HAND = {
  'api/codeQueries.ts': 'this browser keeps the lists',
  'api/items.ts': 'a list in pages is read to its end',
  'auth/queries.ts': 'who I am and my centres are one answer',
  'features/auditpack/AuditPackPage.tsx': 'the file is unpacked',
  'features/centres/queries.ts': 'a centre without a corner is no fault',
  'features/certificates/CertificateSheet.tsx': 'words of another language come from no operation',
  'features/demands/Letter.tsx': 'words of another language come from no operation',
  'features/giving/ReceiptPage.tsx': 'words of another language come from no operation',
  'features/initiatives/papers/PapersPage.tsx': 'words of another language come from no operation',
  'features/mediation/agreements/PaperPage.tsx': 'words of another language come from no operation',
  'features/rollcall/queries.ts': 'an answer that marks have overtaken is asked for again',
  'features/schedule/queries.ts': 'courses and what is sensitive are one answer',
};

/** What is sent in another form than it is held here. */
const SENT_BY_HAND = {
  'features/participants/importQueries.ts': 'a file, which the contract calls text',
  'features/partners/queries.ts': 'a file says itself what it is',
  'features/rollcall/queries.ts': 'a file says itself what it is',
  'offline/leases.ts': 'which device it is stands here alone, and a lease that is gone is no fault',
  'offline/queries.ts': 'marks wait in another form than they are sent in',
};

const operations = readdirSync('src/api/gen')
  .filter((file) => file.endsWith('.operations.gen.ts'))
  .flatMap((file) => [...readFileSync(`src/api/gen/${file}`, 'utf8').matchAll(/^export const (\w+)/gm)])
  .map(([, name]) => name);
const passing = new RegExp(`function \\w+\\([^{]*\\{\\s*return (await )?(${operations.join('|')})\\(`);

const asksByHand = ({ text }: Source) => /\bqueryFn\b|\bqueryKey: \[(?!ME\])/.test(text);
const passesOn = ({ text }: Source) => passing.test(text);

const guilty = (fault: (source: Source) => boolean, of = sources) => of.filter(fault).map(({ file }) => file);

test('whatOneOperationAnswersIsAskedByItsGeneratedQuery', () => {
  expect(operations.length).toBeGreaterThan(200);
  expect(guilty(asksByHand)).toEqual(Object.keys(ASKED_BY_HAND));
});

test('anOperationIsCalledWhereItIsNeededAndNotPassedOn', () => {
  expect(guilty(passesOn)).toEqual(Object.keys(SENT_BY_HAND));
});

test('aPlantedFaultIsSeen', () => {
  const planted = (text: string) => [{ file: 'planted.ts', text }];
  expect(guilty(asksByHand, planted("useQuery({ queryKey: ['kits'], ...rest })"))).toHaveLength(1);
  expect(guilty(asksByHand, planted('{ queryFn: ({ signal }) => listKits({ signal }) }'))).toHaveLength(1);
  expect(
    guilty(passesOn, planted('export function kits(id: string) {\n  return listKits({ path: { courseId: id } });\n}')),
  ).toHaveLength(1);
});
