import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Field';

export type TypedParts = {
  given: string;
  father: string;
  grandfather: string;
  greatGrandfather: string;
  family: string;
  latin: string;
};

type Props = {
  value: TypedParts;
  onChange: (part: Partial<TypedParts>) => void;
  onGivenLeft?: () => void;
  familyHint: string;
  errorOf: (field: keyof TypedParts) => string | undefined;
};

/** The parts of a name, in the order they are told; the rarer ones are there for whoever needs them. */
export function NameFields({ value, onChange, onGivenLeft, familyHint, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <div className="parts names">
      <TextField
        id="given"
        label={t('person.given')}
        value={value.given}
        onChange={(given) => onChange({ given })}
        onBlur={onGivenLeft}
        error={errorOf('given')}
        required
      />
      <TextField
        id="father"
        label={t('person.father')}
        optional
        value={value.father}
        onChange={(father) => onChange({ father })}
        error={errorOf('father')}
      />
      <TextField
        id="grandfather"
        label={t('person.grandfather')}
        optional
        value={value.grandfather}
        onChange={(grandfather) => onChange({ grandfather })}
        error={errorOf('grandfather')}
      />
      <TextField
        id="family"
        label={t('person.family')}
        optional
        hint={familyHint}
        value={value.family}
        onChange={(family) => onChange({ family })}
        error={errorOf('family')}
      />
      <details open={value.greatGrandfather !== '' || value.latin !== '' || undefined}>
        <summary className="linkish">{t('talk.moreOfTheName')}</summary>
        <div className="parts">
          <TextField
            id="greatGrandfather"
            label={t('talk.greatGrandfather')}
            optional
            value={value.greatGrandfather}
            onChange={(greatGrandfather) => onChange({ greatGrandfather })}
            error={errorOf('greatGrandfather')}
          />
          <TextField
            id="latin"
            label={t('talk.latin')}
            optional
            hint={t('talk.latinHint')}
            dir="ltr"
            value={value.latin}
            onChange={(latin) => onChange({ latin })}
            error={errorOf('latin')}
          />
        </div>
      </details>
    </div>
  );
}
