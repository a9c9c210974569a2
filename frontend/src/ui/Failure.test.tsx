import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Refusal } from '../api/problem';
import { Failure } from './Failure';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function refusal(status: number, retryAfter?: number): Refusal {
  return new Refusal({ type: 'urn:hawsh:problem:unavailable', title: 'Busy', status }, 'request-7', retryAfter);
}

test('whatIsBusyIsAskedAgainByItselfWhenItIsTime', () => {
  const again = vi.fn();
  render(<Failure error={refusal(503, 5)} again={again} />);
  act(() => vi.advanceTimersByTime(4900));
  expect(again).not.toHaveBeenCalled();
  act(() => vi.advanceTimersByTime(200));
  expect(again).toHaveBeenCalledOnce();
  expect(screen.queryByText(/request-7/)).not.toBeInTheDocument();
});

test('aRefusalIsNotAskedAgainByItself', () => {
  const again = vi.fn();
  render(<Failure error={refusal(403)} again={again} />);
  act(() => vi.advanceTimersByTime(60_000));
  expect(again).not.toHaveBeenCalled();
  expect(screen.getByText(/request-7/)).toBeInTheDocument();
});

test('whatTheServiceSaysAboutEachThingIsRead', () => {
  const problem = {
    type: 'x:state-conflict',
    title: 'No',
    status: 409,
    errors: [{ pointer: '', code: 'c', message: 'Why' }],
  };
  render(<Failure error={new Refusal(problem, null)} />);
  expect(screen.getByText('Why')).toBeInTheDocument();
});
