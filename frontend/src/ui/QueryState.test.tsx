import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NoAnswer } from '../api/problem';
import { QueryState } from './QueryState';

const asked = (part: { data?: unknown; error?: unknown }) => ({ error: null, refetch: vi.fn(), ...part });

test('whatIsOnItsWayIsWaitedForCalmly', () => {
  render(<QueryState of={[asked({ data: [] }), asked({})]} />);
  expect(screen.getByRole('status')).toHaveTextContent('One moment');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('whatFailedIsSaidAndOnlyThatIsAskedAgain', async () => {
  const [there, failed] = [asked({ data: [] }), asked({ error: new NoAnswer(undefined) })];
  render(<QueryState of={[there, failed]} />);
  expect(screen.queryByRole('status')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Try once more' }));
  expect(failed.refetch).toHaveBeenCalledOnce();
  expect(there.refetch).not.toHaveBeenCalled();
});

test('onceItIsThereNothingMoreIsSaidAlsoWhereThereIsNone', () => {
  const { container } = render(<QueryState of={asked({ data: null })} />);
  expect(container).toBeEmptyDOMElement();
});
