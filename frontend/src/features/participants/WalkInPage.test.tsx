import { fireEvent, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { open } from '../../test/open';
import { problem, recordOf, sara, service } from '../../test/service';

function registering(answers: (() => Response)[]) {
  const sent: unknown[] = [];
  service.use(
    http.post('*/api/v1/participants', async ({ request }) => {
      sent.push(await request.json());
      return (answers[sent.length - 1] ?? answers[0])?.();
    }),
  );
  return sent;
}

const written = () => HttpResponse.json(recordOf({ ...sara, kind: 'WALK_IN' }), { status: 201 });

test.each(['en', 'ar', 'ckb'] as const)('inLanguage_%s_aWalkInIsANameTwoDigitsAndEnter', async (language) => {
  const sent = registering([written]);
  const { user } = await open('/people/walk-in', language);
  await waitFor(() => expect(document.getElementById('name')).toHaveFocus());
  await user.keyboard('سارة أحمد{Enter}');
  expect(document.getElementById('sex')).toHaveFocus();
  // An Arabic keyboard writes ١ where the key of 1 is: the place of the key counts.
  fireEvent.keyDown(document.activeElement as Element, { key: '١', code: 'Digit1' });
  fireEvent.keyDown(document.activeElement as Element, { key: '٤', code: 'Digit4' });
  expect(document.getElementById('save')).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(sara.reference)).toBeInTheDocument();
  expect(sent).toEqual([
    expect.objectContaining({
      kind: 'WALK_IN',
      name: { given: 'سارة', father: 'أحمد' },
      sex: 'FEMALE',
      ageBand: 'AGE_18_24',
    }),
  ]);
});

test('whoeverDoesNotRegisterGoesByAWord', async () => {
  const sent = registering([written]);
  const { user } = await open('/people/walk-in');
  await user.click(await screen.findByRole('radio', { name: 'By a chosen word' }));
  await user.type(screen.getByRole('textbox', { name: 'Chosen word' }), 'Guest 7');
  await user.click(screen.getByRole('radio', { name: /Male$/ }));
  await user.click(screen.getByRole('radio', { name: /60\+/ }));
  await user.click(screen.getByRole('button', { name: 'Write down' }));
  expect(await screen.findByText(sara.reference)).toBeInTheDocument();
  expect(sent).toEqual([expect.objectContaining({ kind: 'ALIAS', name: { given: 'Guest 7' } })]);
});

test('whatIsMissingIsSaidAndNothingIsSent', async () => {
  const sent = registering([written]);
  const { user } = await open('/people/walk-in');
  await user.click(await screen.findByRole('button', { name: 'Write down' }));
  expect(await screen.findByText(/Write a name/)).toBeInTheDocument();
  expect(screen.getByText(/a guess is enough/)).toBeInTheDocument();
  expect(sent).toEqual([]);
});

test('whoMayBeKnownIsShownWithReasonsAndCanBeToldApart', async () => {
  const likely = () =>
    HttpResponse.json(
      {
        type: 'urn:hawsh:problem:likely-duplicate',
        title: 'Perhaps known already',
        status: 409,
        detail: 'Nothing was stored.',
        instance: 'x',
        errors: [{ pointer: '/name/given', code: 'match-other-spelling', message: '', about: sara.id }],
      },
      { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
    );
  const sent = registering([likely, written]);
  service.use(
    http.post('*/participants/matches', () =>
      HttpResponse.json({
        items: [{ participant: sara, level: 'LIKELY', reasons: [{ part: 'GIVEN', verdict: 'OTHER_SPELLING' }] }],
      }),
    ),
  );
  const { user } = await open('/people/walk-in');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Sara Ahmed Hassan 1996');
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('radio', { name: /Female$/ }));
  await user.click(screen.getByRole('button', { name: 'Write down' }));
  expect(await screen.findByText('another spelling')).toBeInTheDocument();
  const itIs = screen.getByRole('link', { name: /This is the person/ });
  const itIsNot = screen.getByRole('button', { name: /Somebody else/ });
  expect(itIs.className).toBe(itIsNot.className);
  await user.click(itIsNot);
  expect(await screen.findByRole('link', { name: 'Next person' })).toHaveFocus();
  expect(sent.at(-1)).toMatchObject({ distinctFrom: [sara.id] });
});

test('aRefusalKeepsWhatWasTyped', async () => {
  registering([() => problem(503, 'unavailable') as Response]);
  const { user } = await open('/people/walk-in');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Sara');
  await user.click(screen.getByRole('radio', { name: /Female$/ }));
  await user.click(screen.getByRole('radio', { name: /18–24/ }));
  await user.click(screen.getByRole('button', { name: 'Write down' }));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Sara');
});
