import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Dialog } from './Dialog';

test('whatWasTakenAwayClosesNothingThatCameInItsPlace', () => {
  const closed = vi.fn();
  const { rerender } = render(
    <Dialog key="waiting" title="It comes" onClose={closed}>
      <p>It comes</p>
    </Dialog>,
  );
  const before = screen.getByRole('dialog', { name: 'It comes' });
  rerender(
    <Dialog key="there" title="It is there" onClose={closed}>
      <p>It is there</p>
    </Dialog>,
  );
  fireEvent(before, new Event('close'));
  expect(closed).not.toHaveBeenCalled();
  fireEvent(screen.getByRole('dialog', { name: 'It is there' }), new Event('close'));
  expect(closed).toHaveBeenCalledTimes(1);
});
