import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sex, sexValues } from '../../api/contract';
import { latinDigits } from '../../i18n/digits';
import { usePlaceOptions } from '../../auth/usePlaceOptions';
import { SelectField, TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import type { Narrowing } from './queries';
import { governoratesQuery } from '../../api/placeQueries';

type Props = {
  value: Narrowing;
  onChange: (narrowing: Narrowing) => void;
};

/** What would tell those who match apart. On a phone it is asked for, so that the people stay in sight. */
export function NarrowDown({ value, onChange }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(Object.values(value).some(Boolean));
  const placeOptions = usePlaceOptions();
  const governorates = useQuery(governoratesQuery());
  const set = (part: { [key in keyof Narrowing]: Narrowing[key] | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...value, ...part }).filter(([, given]) => given)) as Narrowing);
  return (
    <section aria-label={t('desk.narrow')}>
      <button type="button" className="btn phone" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="filter" />
        {t('desk.narrow')}
      </button>
      <div className={open ? 'narrow-down' : 'narrow-down folded'}>
        <Year value={value.birthYear} onChange={(birthYear) => set({ birthYear })} />
        <TextField
          label={t('person.grandfather')}
          value={value.grandfather ?? ''}
          onChange={(grandfather) => set({ grandfather })}
        />
        <Family key={value.family} value={value.family} onChange={(family) => set({ family })} />
        <SelectField
          label={t('profile.governorate')}
          value={value.governoratePcode ?? ''}
          onChange={(governoratePcode) => set({ governoratePcode })}
          options={[{ value: '', label: t('desk.anyPlace') }, ...placeOptions(governorates.data)]}
        />
        <SelectField
          label={t('person.sex')}
          value={value.sex ?? ''}
          onChange={(sex) => set({ sex: sexValues.find((one) => one === sex) })}
          options={[
            { value: '', label: t('desk.anySex') },
            ...(['FEMALE', 'MALE'] as const satisfies readonly Sex[]).map((sex) => ({
              value: sex,
              label: t(`sex.${sex}`),
            })),
          ]}
        />
      </div>
    </section>
  );
}

/** A family name is asked for in full: each beginning of it would be a name of its own, and a day has few. */
function Family({ value = '', onChange }: { value: string | undefined; onChange: (family: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const said = () => typed.trim() !== value && onChange(typed.trim());
  return (
    <TextField
      label={t('person.family')}
      hint={t('desk.familyHint')}
      value={typed}
      onChange={setTyped}
      onBlur={said}
      onKeyDown={(event) => event.key === 'Enter' && said()}
    />
  );
}

/** A year counts once it has four digits, in whatever shape they are typed. */
function Year({ value, onChange }: { value: number | undefined; onChange: (year: number | undefined) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value ? String(value) : '');
  return (
    <TextField
      label={t('desk.birthYear')}
      inputMode="numeric"
      maxLength={4}
      value={typed}
      onChange={(text) => {
        const digits = latinDigits(text);
        setTyped(digits);
        const year = /^(19|20)\d\d$/.test(digits) ? Number(digits) : undefined;
        if (year !== value) onChange(year);
      }}
    />
  );
}
