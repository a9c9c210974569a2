import { type ComponentProps, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { SelectField, TextField } from '../../ui/Field';
import { useDebounced } from '../../ui/useDebounced';

/** How long the hand rests before something is looked for, in milliseconds. */
const PAUSE = 250;

type Filter<T extends string> = { value: T | undefined; onChange: (chosen: T | undefined) => void };
type Choices<T extends string> = Filter<T> & {
  label: string;
  options: readonly { value: string; label: string }[];
};

/** One of several, or any. */
export function ChoiceFilter<T extends string>({ label, value, options, onChange }: Choices<T>) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange((chosen || undefined) as T | undefined)}
      options={[{ value: '', label: t('networks.any') }, ...options]}
    />
  );
}

/** Of whoever has several centres. */
export function CentreFilter(filter: Filter<string>) {
  const { t } = useTranslation();
  const { centres, centreName } = useMe();
  if (centres.length < 2) return null;
  return (
    <ChoiceFilter
      {...filter}
      label={t('initiativeCalls.centre')}
      options={centres.map(({ id }) => ({ value: id, label: centreName(id) }))}
    />
  );
}

type Sought = Filter<string> &
  Omit<ComponentProps<typeof TextField>, 'value' | 'onChange' | 'type'> & {
    /** As it is looked for, however it was typed. */
    tidied: (typed: string) => string;
  };

/** What is typed. The address follows once the hand rests. */
export function SoughtFilter({ value = '', tidied, onChange, ...field }: Sought) {
  const [typed, setTyped] = useState(value);
  const rested = useDebounced(tidied(typed), PAUSE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what rests is told, not who is told
  useEffect(() => {
    if (rested !== value) onChange(rested || undefined);
  }, [rested]);
  return <TextField {...field} type="search" value={typed} onChange={setTyped} />;
}
