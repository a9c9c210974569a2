import { useTranslation } from 'react-i18next';
import { useCodes } from '../../api/useCodes';
import { useTongues } from '../../i18n/useTongues';
import { SelectField, TextField } from '../../ui/Field';
import { Ticks } from '../../ui/Ticks';
import { GuardianChoice } from './GuardianChoice';
import { PlaceChoice } from './PlaceChoice';
import type { TypedProfile } from './told';

type Props = {
  value: TypedProfile;
  onChange: (part: Partial<TypedProfile>) => void;
  errorOf: (field: string) => string | undefined;
};

/** Languages, where somebody lives now, and what a lesson must have for them. */
export function AboutFields({ value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const tongues = useTongues();
  const needs = useCodes('access-needs');
  return (
    <>
      <Ticks
        label={t('profile.languages')}
        optional
        value={value.languages}
        onChange={(languages) => onChange({ languages })}
        options={tongues.options}
      />
      <PlaceChoice
        id="home"
        labels={{ governorate: t('profile.governorate'), district: t('profile.district') }}
        value={value}
        onChange={onChange}
        errorOf={errorOf}
      />
      <Ticks
        label={t('profile.accessNeeds')}
        optional
        hint={t('profile.accessNeedsHint')}
        value={value.accessNeeds}
        onChange={(accessNeeds) => onChange({ accessNeeds })}
        options={needs.choices(...value.accessNeeds)}
      />
    </>
  );
}

/** What somebody did and can do, and how they heard of the centre. */
export function SkillFields({ value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const ways = useCodes('ways-of-hearing');
  return (
    <>
      <TextField
        id="formerOccupation"
        label={t('profile.formerOccupation')}
        optional
        value={value.formerOccupation}
        onChange={(formerOccupation) => onChange({ formerOccupation })}
        error={errorOf('formerOccupation')}
      />
      <TextField
        id="skills"
        label={t('profile.skills')}
        optional
        hint={t('profile.skillsHint')}
        value={value.skills}
        onChange={(skills) => onChange({ skills })}
        error={errorOf('skills')}
      />
      <SelectField
        id="heardOf"
        label={t('profile.heardOf')}
        optional
        value={value.heardOf}
        onChange={(heardOf) => onChange({ heardOf })}
        options={[{ value: '', label: t('form.unknown') }, ...ways.choices(value.heardOf)]}
      />
    </>
  );
}

/** Who answers for a minor; and the mother's name, which is kept hidden. */
export function FamilyFields({ value, onChange, errorOf, motherHint, guardianHint }: Props & FamilyProps) {
  const { t } = useTranslation();
  const relationships = useCodes('guardian-relationships');
  return (
    <>
      {guardianHint && (
        <>
          <TextField
            id="guardian-name"
            label={t('profile.guardian')}
            optional
            hint={guardianHint}
            value={value.guardian}
            onChange={(name) => onChange({ guardian: name, guardianId: '' })}
            error={errorOf('guardian')}
          />
          <GuardianChoice
            typed={value.guardian}
            chosen={value.guardianId}
            onChoose={(guardianId, name) => onChange({ guardianId, guardian: name })}
          />
          {value.guardian.trim() && (
            <SelectField
              id="relationship"
              label={t('profile.relationship')}
              value={value.relationship}
              onChange={(relationship) => onChange({ relationship })}
              options={[{ value: '', label: t('form.choose') }, ...relationships.choices(value.relationship)]}
              error={errorOf('relationship')}
            />
          )}
        </>
      )}
      <TextField
        id="motherGiven"
        label={t('profile.motherGiven')}
        optional
        hint={motherHint}
        value={value.motherGiven}
        onChange={(motherGiven) => onChange({ motherGiven })}
        error={errorOf('motherGiven')}
      />
      {(value.motherGiven.trim() || value.motherFather.trim() || value.motherGrandfather.trim()) && (
        <>
          <TextField
            id="motherFather"
            label={t('profile.motherFather')}
            optional
            value={value.motherFather}
            onChange={(motherFather) => onChange({ motherFather })}
          />
          <TextField
            id="motherGrandfather"
            label={t('profile.motherGrandfather')}
            optional
            value={value.motherGrandfather}
            onChange={(motherGrandfather) => onChange({ motherGrandfather })}
          />
        </>
      )}
    </>
  );
}

/** Without a hint for the guardian nobody is asked about one. */
type FamilyProps = { motherHint: string; guardianHint: string | undefined };
