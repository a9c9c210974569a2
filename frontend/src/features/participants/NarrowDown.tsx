import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MatchingPeople, Sex } from '../../api/contract';
import { latinDigits } from '../../i18n/digits';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { SelectField, TextField } from '../../ui/Field';
import type { Narrowing } from './queries';
import { governoratesQuery } from '../../api/placeQueries';

type Props = {
  matching: MatchingPeople | undefined;
  value: Narrowing;
  onChange: (narrowing: Narrowing) => void;
};

/** How many people match, honestly, and what would tell them apart. */
export function NarrowDown({ matching, value, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const governorates = useQuery(governoratesQuery());
  const set = (part: { [key in keyof Narrowing]: Narrowing[key] | undefined }) =>
    onChange(Object.fromEntries(Object.entries({ ...value, ...part }).filter(([, given]) => given)) as Narrowing);
  const how = matching && { count: matching.people, number: number(matching.people) };
  return (
    <section aria-label={t('desk.narrow')}>
      <p role="status">{how && (matching.orMore ? t('desk.matchingOver', how) : t('desk.matching', how))}</p>
      <div className="narrow-down">
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
          options={[
            { value: '', label: t('desk.anyPlace') },
            ...(governorates.data ?? []).map((place) => ({ value: place.pcode, label: inMyLanguage(place.name) })),
          ]}
        />
        <Choice<Sex | 'ANY'>
          label={t('person.sex')}
          value={value.sex ?? 'ANY'}
          onChange={(sex) => set({ sex: sex === 'ANY' ? undefined : sex })}
          options={[
            { value: 'ANY', label: t('desk.anySex') },
            { value: 'FEMALE', label: t('sex.FEMALE') },
            { value: 'MALE', label: t('sex.MALE') },
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
