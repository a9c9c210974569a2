import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { words } from '../../../test/basics';
import { listed } from '../../../test/house';
import { aCaseIsMediated, agreed, FILE, party } from '../../../test/mediation';
import { open } from '../../../test/open';
import { service } from '../../../test/service';

beforeEach(() => {
  aCaseIsMediated();
  service.use(
    http.get('*/api/v1/mediation-questions', () =>
      listed([
        { version: 1, number: 1, text: words('Who knows that you came?') },
        { version: 1, number: 2, text: words('What would make a meeting safe?') },
      ]),
    ),
    http.get('*/mediation-cases/:id/notes', () => listed([])),
  );
});

/** What a form asks, from top to bottom; what belongs to one answer is left out. */
function asked(form: Element): string[] {
  return [...form.querySelectorAll('.field > label, fieldset.field > legend')]
    .filter((label) => label.parentElement?.parentElement?.closest('fieldset') === null)
    .map((label) => {
      const said = label.cloneNode(true) as Element;
      for (const aside of said.querySelectorAll('.may')) aside.remove();
      return said.textContent?.trim() ?? '';
    });
}

/** Everything that the screen asks stands on the paper, in the same order. */
async function isOnPaper(name: string, screens: readonly string[]) {
  const { user } = await open('/mediation/forms');
  await user.selectOptions(await screen.findByLabelText('Form'), name);
  const paper = within(screen.getByRole('article', { name })).getAllByRole('heading', { level: 3 });
  let at = -1;
  for (const question of screens) {
    const next = paper.findIndex(({ textContent }, index) => index > at && textContent === question);
    expect(next, `${question} in the paper twin of "${name}", after what is asked before it`).toBeGreaterThan(at);
    at = next;
  }
  expect(screens.length).toBeGreaterThan(0);
}

test.each([
  ['A party', `${FILE}/parties`, 'Add a party'],
  ['Asking one party alone', `${FILE}/parties`, /Ask Kawa alone/],
  ['Whether a party takes part', `${FILE}/parties`, /Whether Kawa takes part/],
  ['A meeting', `${FILE}/meetings`, 'Plan a meeting'],
  ['A note', `${FILE}/notes`, 'Write a note'],
  ['An ending without an agreement', FILE, 'End without an agreement'],
])('thePaperTwin: %s', async (name, address, button) => {
  const { user } = await open(address);
  await user.click(await screen.findByRole('button', { name: button }));
  await screen.findByRole('button', { name: /Save|Plan a meeting|End without/ });
  const form = document.querySelector('form');
  const screens = form ? asked(form) : [];
  document.body.replaceChildren();
  await isOnPaper(name, screens);
});

test('thePaperTwin: Taking a dispute in', async () => {
  const { user } = await open('/mediation/cases/new');
  await user.click(await screen.findByRole('radio', { name: 'land' }));
  await user.selectOptions(screen.getByLabelText('Who brought it'), 'one of the parties');
  await user.click(screen.getByRole('checkbox', { name: 'Arabic' }));
  const form = document.querySelector('form') as Element;
  const about = asked(form);
  await user.click(screen.getByRole('button', { name: 'Next' }));
  const told = asked(document.querySelector('form') as Element);
  document.body.replaceChildren();
  await isOnPaper('Taking a dispute in', [...about, ...told]);
});

test('whoIsAskedAgainIsShownWithEverythingTheyAnsweredBefore', async () => {
  const screening = (day: string, text: string, questionsVersion: number) => ({
    id: `0193a000-0000-7000-8000-0000000000${day.slice(-2)}`,
    day,
    outcome: 'GO_ON',
    questionsVersion,
    answers: [{ number: 2, text }],
    arrangements: [],
  });
  service.use(
    http.get('*/mediation-cases/:id/parties', () => listed([party('Adnan', agreed)])),
    http.get('*/parties/:id/screenings', () =>
      listed([screening('2026-11-24', 'Another room', 1), screening('2026-11-20', 'Nothing', 0)]),
    ),
  );
  const { user } = await open(`${FILE}/parties`);
  await user.click(await screen.findByRole('button', { name: 'All answers' }));
  const [newest, earlier] = await screen
    .findAllByRole('listitem', { name: '' })
    .then((all) => all.filter(({ textContent }) => /Another room|Nothing/.test(textContent ?? '')));
  expect(newest).toHaveTextContent('What would make a meeting safe?');
  expect(earlier).toHaveTextContent('Question 2');
});
