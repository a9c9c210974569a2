import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Configuration, ParticipantsApi } from '../target/client/index.js';

// Enumerations are open and answers grow: a client made today reads what a later Hawsh says.
const answer = {
  more: false,
  items: [
    {
      match: 'SOUNDS_ALIKE',
      certainty: 0.9,
      participant: {
        id: '01939e5c-7a4e-7c3e-9a61-5d0a8f6f2b11',
        reference: 'KRK-004217-9',
        centreId: '01939e5c-0000-7000-8000-000000000003',
        name: { given: 'سارة', father: null, grandfather: null, title: 'Dr' },
        sex: 'NOT_ASKED',
        birthDate: { precision: 'DECADE', year: 1990, month: null, day: null },
        registeredOn: '2026-11-24',
      },
    },
  ],
};

test('values and fields it does not know are accepted', async () => {
  const later = new Configuration({ basePath: 'https://later.invalid', fetchApi: async () => Response.json(answer) });

  const { items } = await new ParticipantsApi(later).searchParticipants({ searchParticipants: { text: 'sara' } });

  const [hit] = items;
  assert.equal(hit?.match as string, 'SOUNDS_ALIKE');
  assert.equal(hit?.participant.sex as string, 'NOT_ASKED');
  assert.equal(hit?.participant.birthDate?.precision as string, 'DECADE');
  assert.equal(hit?.participant.name.given, 'سارة');
  assert.equal(hit?.participant.registeredOn, '2026-11-24');
});
