import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Source, sourcesIn } from '../test/sources';

const sources = sourcesIn('src');

const ENGLISH = 'src/i18n/locales/en';

/** From an opening tag to its end, without what stands inside it. */
function tags(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`<${name}(?=[\\s<>])[\\s\\S]*?(?<!=)>(?=\\s*[\\n{<])`, 'g'))].map(([tag]) => tag);
}

/** Forms that only look something up, and one whose answer stands above all ways out of the same dialog. */
const SENDS_NOTHING = [
  'features/audit/AuditFilters.tsx',
  'features/auditpack/AuditPackPage.tsx',
  'features/childcare/HandOverDialog.tsx',
  'features/places/Resolve.tsx',
  'ui/Clash.tsx',
];

/**
 * What happened to a centre, why a paper no longer holds, what became of a case or a network, a new name, a review, a proposal and
 * who signed are added to what stands, which is shown beside them.
 */
const EDITS_NOTHING = [
  'features/centres/LifeAct.tsx',
  'features/certificates/RevokeDialog.tsx',
  'features/initiatives/grants/SignForm.tsx',
  'features/initiatives/networks/EndForm.tsx',
  'features/initiatives/reviews/ReviewForm.tsx',
  'features/initiatives/selection/ProposalForm.tsx',
  'features/mediation/ClosingForm.tsx',
  'features/mediation/EndingForm.tsx',
  'features/mediation/FollowUpsSection.tsx',
  'features/mediation/agreements/OutcomeForm.tsx',
  'features/partners/NameForm.tsx',
];

const faults = {
  /** Focus and eye go to the reason: that is written once. */
  ownForm: ({ text }: Source) => /<form\b/.test(text),
  /** A refusal is handed to the form. */
  noError: ({ text }: Source) => tags(text, 'Form').some((tag) => tag.includes('send=') && !tag.includes('error=')),
  /** What is sent and refused is said where it takes the focus. */
  noReason: ({ file, text }: Source) =>
    file.endsWith('.tsx') && /\buse(Deed|Mutation)\(/.test(text) && !/<(Reason|Form|RecordForm|FileCheck)\b/.test(text),
  /** Whoever edits what somebody else saved meanwhile keeps what was typed and chooses field by field. */
  noReading: ({ text }: Source) =>
    /<RecordForm/.test(text) && /\bseen\(/.test(text) && !(/readAgain=/.test(text) && /inWords=/.test(text)),
};

const guilty = (fault: (source: Source) => boolean, of = sources) => of.filter(fault).map(({ file }) => file);

test('everyFormStandsOnTheOneForm', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(guilty(faults.ownForm)).toEqual(['ui/Form.tsx']);
  expect(guilty(faults.noError)).toEqual(SENDS_NOTHING);
  expect(guilty(faults.noReason)).toEqual([]);
});

test('whoeverEditsWhatSomebodyElseSavedMeanwhileKeepsWhatWasTyped', () => {
  expect(guilty(faults.noReading).filter((file) => !EDITS_NOTHING.includes(file))).toEqual([]);
});

test('aPlantedFaultIsSeen', () => {
  const planted = (text: string) => [{ file: 'planted.tsx', text }];
  expect(guilty(faults.ownForm, planted('<form onSubmit={send}>'))).toHaveLength(1);
  expect(guilty(faults.noError, planted('<Form\n  send={send}\n>\n'))).toHaveLength(1);
  expect(guilty(faults.noReason, planted('const deed = useDeed({});'))).toHaveLength(1);
  expect(guilty(faults.noReading, planted('<RecordForm save={(_, from) => update(seen(from))} />'))).toHaveLength(1);
});

test('everyDialogIsLeftByTheEscapeKey', () => {
  const dialogs = sources.flatMap(({ file, text }) => tags(text, 'Dialog').map((tag) => ({ file, tag })));
  expect(dialogs.length).toBeGreaterThan(30);
  expect(
    dialogs
      .filter(({ tag }) => !/onClose=/.test(tag) || /onClose=\{\(\) => (undefined|\{\})\}/.test(tag))
      .map(({ file }) => file),
  ).toEqual([]);
});

test('cancelAlwaysDismissesAndWhatCallsSomethingOffSaysSo', () => {
  const dismissals = sources.flatMap(({ file, text }) =>
    [...text.matchAll(/<button\b(?:(?!<\/button>)[\s\S])*?\{t\('form\.cancel'\)\}/g)].map(([button]) => ({
      file,
      button,
    })),
  );
  expect(dismissals.length).toBeGreaterThan(10);
  expect(
    dismissals
      .filter(({ button }) => !/onClick=\{[^}]*?(onClose|onCancel|set\w+\((undefined|false)\))/.test(button))
      .map(({ file }) => file),
  ).toEqual([]);

  const labels = readdirSync(ENGLISH)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => Object.values<Record<string, unknown>>(JSON.parse(readFileSync(`${ENGLISH}/${file}`, 'utf8'))))
    .flatMap((group) => Object.values(group));
  expect(labels.filter((label) => /^Cancel\b/.test(String(label)))).toEqual(['Cancel']);
});
