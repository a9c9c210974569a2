import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { remember } from '../browser/memory';
import { speak } from '../i18n';
import { absenceReasons, served } from '../test/codes';
import { service } from '../test/service';
import { startClient } from './client';
import { newQueryClient } from './queryClient';
import { useCodes } from './useCodes';

beforeEach(() => {
  remember('codes', null);
  startClient({ token: async () => 'test-token', renew: async () => undefined, shutOut: () => undefined });
});

function reasons() {
  const client = newQueryClient();
  const around = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useCodes('absence-reasons'), { wrapper: around }).result;
}

const noLine = http.get('*/api/v1/code-lists', () => HttpResponse.error());

test('aReasonHeardOnceHasItsWordWithoutALine', async () => {
  await speak('en');
  service.use(served([absenceReasons]));
  const before = reasons();
  await waitFor(() => expect(before.current.wordOf('ILLNESS')).toBe('Ill'));
  service.use(noLine);
  expect(reasons().current.wordOf('ILLNESS')).toBe('Ill');
});

test('aRetiredReasonIsReadAndLeftAsItIsButNotChosenAnew', async () => {
  await speak('en');
  const [illness, ...others] = absenceReasons.codes;
  if (!illness) throw new Error('no such code');
  service.use(served([{ ...absenceReasons, codes: [{ ...illness, offered: false }, ...others] }]));
  const found = reasons();
  await waitFor(() => expect(found.current.wordOf('ILLNESS')).toBe('Ill'));
  expect(found.current.choices().map(({ value }) => value)).toEqual(['TRANSPORT', 'OTHER']);
  expect(found.current.choices('ILLNESS').map(({ value }) => value)).toContain('ILLNESS');
});

test('aReasonThisBrowserNeverHeardOfStandsForItself', async () => {
  service.use(noLine);
  expect(reasons().current.wordOf('EXAMS')).toBe('EXAMS');
});
