import { expect, test } from 'vitest';
import { Refusal } from './problem';
import { newQueryClient } from './queryClient';

const busy = (seconds?: number) =>
  new Refusal({ type: 'urn:hawsh:problem:too-many-requests', title: '', status: 429 }, null, seconds);

type Retry = (failures: number, error: unknown) => boolean;
type Delay = (failures: number, error: unknown) => number;

test('whatWasTurnedAwayIsSentAgainWhenTheServiceSaysSo', () => {
  const { mutations = {} } = newQueryClient().getDefaultOptions();
  const retry = mutations.retry as Retry;
  expect(retry(0, busy(3))).toBe(true);
  expect((mutations.retryDelay as Delay)(0, busy(3))).toBe(3000);
  expect(retry(1, busy(3))).toBe(false);
});

test('nobodyWaitsLongInFrontOfAButton', () => {
  const retry = newQueryClient().getDefaultOptions().mutations?.retry as Retry;
  expect(retry(0, busy(60))).toBe(false);
  expect(retry(0, busy())).toBe(false);
  expect(retry(0, new Error('no answer'))).toBe(false);
});
