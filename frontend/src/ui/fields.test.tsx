import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Choice } from './Choice';
import { SelectField, TextField } from './Field';
import { Tick } from './Tick';

test('aBoxStandsAsItWasUntilWhatWasTouchedIsTakenUp', async () => {
  const touched = vi.fn();
  render(
    <Tick checked={false} onChange={touched}>
      Shows the name
    </Tick>,
  );
  await userEvent.click(screen.getByRole('checkbox'));
  expect(touched).toHaveBeenCalledWith(true);
  await waitFor(() => expect(screen.getByRole('checkbox')).not.toBeChecked());
});

test('aBoxThatIsTakenUpStaysTouched', async () => {
  function Taking() {
    const [shown, show] = useState(false);
    return (
      <Tick checked={shown} onChange={show}>
        Shows the name
      </Tick>
    );
  }
  render(<Taking />);
  await userEvent.click(screen.getByRole('checkbox'));
  await new Promise((later) => setTimeout(later));
  expect(screen.getByRole('checkbox')).toBeChecked();
});

test('whatAFieldDoesNotKeepIsNotShownInIt', async () => {
  function Digits() {
    const [text, setText] = useState('12');
    return <TextField label="Number" value={text} onChange={(typed) => setText(typed.replace(/\D/g, ''))} />;
  }
  render(<Digits />);
  const field = screen.getByLabelText('Number');
  await userEvent.type(field, 'a');
  await waitFor(() => expect(field).toHaveValue('12'));
  await userEvent.type(field, '3');
  await waitFor(() => expect(field).toHaveValue('123'));
});

test('aChoiceThatIsNotTakenUpShowsTheOneBefore', async () => {
  const options = [
    { value: 'here', label: 'Here' },
    { value: 'there', label: 'There' },
  ];
  render(
    <>
      <Choice label="Where" value="here" onChange={() => {}} options={options} />
      <SelectField label="Place" value="here" onChange={() => {}} options={options} />
    </>,
  );
  await userEvent.click(screen.getByRole('radio', { name: 'There' }));
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Here' })).toBeChecked());
  await userEvent.selectOptions(screen.getByLabelText('Place'), 'there');
  await waitFor(() => expect(screen.getByLabelText('Place')).toHaveValue('here'));
});
