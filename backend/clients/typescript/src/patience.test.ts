import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patient } from './patience.js';

function answering(...answers: Response[]) {
  const asked: string[] = [];
  return {
    asked,
    ask: patient(async (address, request) => {
      asked.push(`${request?.method} ${address}`);
      return answers.shift() ?? Response.error();
    }),
  };
}

test('whoever is told to come back comes back and asks the same', async () => {
  const busy = [429, 503].map((status) => new Response(null, { status, headers: { 'Retry-After': '0' } }));
  const { ask, asked } = answering(...busy, new Response(null, { status: 201 }));

  assert.equal((await ask('/courses', { method: 'POST' })).status, 201);
  assert.deepEqual(asked, ['POST /courses', 'POST /courses', 'POST /courses']);
});

test('a refusal that does not say until when is the answer', async () => {
  const { ask, asked } = answering(new Response(null, { status: 503 }));

  assert.equal((await ask('/courses', { method: 'POST' })).status, 503);
  assert.equal(asked.length, 1);
});
