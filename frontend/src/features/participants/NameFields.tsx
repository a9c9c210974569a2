import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/Field';

export type TypedParts = { given: string; father: string; grandfather: string; family: string };

type Props = {
  value: TypedParts;
  onChange: (part: Partial<TypedParts>) => void;
  onGivenLeft?: () => void;
  familyHint: string;
  errorOf: (field: keyof TypedParts) => string | undefined;
};

/** The four parts of a name, in the order they are told. */
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
    </div>
  );
}
