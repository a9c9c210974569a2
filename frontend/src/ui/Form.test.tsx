import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { NoAnswer, Refusal } from '../api/problem';
import { Choice } from './Choice';
import type { FieldErrors } from './ErrorSummary';
import { TextField } from './Field';
import { Form } from './Form';

const seen = vi.fn();
beforeEach(() => {
  seen.mockReset();
  HTMLElement.prototype.scrollIntoView = function scrollIntoView() {
    seen(this);
  };
});

function refused(...messages: string[]) {
  const errors = messages.map((message) => ({ pointer: '/x', code: 'x', message }));
  return new Refusal(
    {
      type: 'urn:hawsh:problem:state-conflict',
      title: 'Not possible',
      status: 409,
      detail: 'Nothing was changed.',
      errors,
    },
    null,
  );
}

/** A form whose button stands at its foot; each press is answered with the next of the errors. */
function Asking({ errors = [], faults }: { errors?: unknown[]; faults?: FieldErrors }) {
  const [pressed, setPressed] = useState(0);
  const [name, setName] = useState('typed');
  const [tried, setTried] = useState(false);
  return (
    <Form
      error={errors[pressed - 1]}
      faults={tried ? faults : undefined}
      send={() => {
        setTried(true);
        if (name === '') return false;
        if (faults) return false;
        setPressed((count) => count + 1);
        return true;
      }}
    >
      <TextField
        id="name"
        label="Name"
        value={name}
        onChange={setName}
        error={tried && name === '' ? 'Write a name' : undefined}
      />
      <button type="submit">Save</button>
    </Form>
  );
}

const press = () => {
  const save = screen.getByRole('button', { name: 'Save' });
  save.focus();
  fireEvent.click(save);
};

test('aRefusedFormTakesFocusAndEyeToItsReasonAndKeepsWhatWasTyped', () => {
  render(<Asking errors={[refused('The room is taken then.')]} />);
  press();
  expect(document.activeElement).toHaveTextContent('The room is taken then.');
  expect(seen).toHaveBeenLastCalledWith(document.activeElement);
  expect(screen.getByRole('alert')).toHaveTextContent('The room is taken then.');
  expect(screen.getByLabelText('Name')).toHaveValue('typed');
});

test('theTitleOfTheReasonIsTheReason', () => {
  render(<Asking errors={[refused('The room is taken then.')]} />);
  press();
  expect(screen.getByText('The room is taken then.').tagName).toBe('B');
  expect(screen.queryByText('Not possible')).not.toBeInTheDocument();
});

test('whoPressesASecondTimeStandsBeforeTheReasonAgain', () => {
  render(<Asking errors={[refused('First.'), refused('Second.')]} />);
  press();
  press();
  expect(document.activeElement).toHaveTextContent('Second.');
});

test('aRequestThatCouldNotBeSentSaysSoInFrontOfTheReader', () => {
  render(<Asking errors={[new NoAnswer(new TypeError('Failed to fetch'))]} />);
  press();
  expect(document.activeElement).toHaveTextContent('No answer: the line or the service is away');
  expect(document.activeElement).toHaveTextContent('What you typed is still here');
});

test('whatIsMissingTakesTheFocusToTheListWithAWayToEachField', () => {
  render(<Asking faults={{ name: 'Write a name', day: 'Write a day' }} />);
  press();
  expect(document.activeElement).toHaveTextContent('2 answers need another look');
  fireEvent.click(screen.getByRole('link', { name: 'Write a name' }));
  expect(screen.getByLabelText('Name')).toHaveFocus();
});

test('withoutAListTheFirstWrongFieldTakesTheFocusAndIsTiedToItsReason', () => {
  render(<Asking errors={[refused('An older answer.')]} />);
  press();
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: '' } });
  press();
  expect(screen.getByLabelText('Name')).toHaveFocus();
  expect(screen.getByLabelText('Name')).toHaveAccessibleDescription('Write a name');
  expect(screen.queryByText('An older answer.')).not.toBeInTheDocument();
});

test('aFewAnswersOfEqualSizeTakeTheFocusTogether', () => {
  render(
    <Form send={() => false}>
      <Choice
        label="Sex"
        value={undefined}
        onChange={() => undefined}
        options={[
          { value: 'a', label: 'A' },
          { value: 'b', label: 'B' },
        ]}
        error="Choose one"
      />
      <button type="submit">Save</button>
    </Form>,
  );
  press();
  expect(screen.getByRole('radio', { name: 'A' })).toHaveFocus();
});
