import { useTranslation } from 'react-i18next';
import { DateParts } from '../../ui/DateParts';
import type { TypedBirth } from './birth';

type Props = { id: string; value: TypedBirth; onChange: (value: TypedBirth) => void; error?: string };

/** The year is enough; whoever knows more may say more, and a guess is marked as one. */
export function BirthField({ id, value, onChange, error }: Props) {
  const { t } = useTranslation();
  return (
    <div>
      <DateParts
        id={id}
        legend={t('register.birth')}
        optional
        hint={t('register.birthHint')}
        value={value}
        onChange={(typed) => onChange({ ...value, ...typed, estimated: value.estimated && !typed.month })}
        error={error}
      />
      {!value.month && (
        <label className="tick">
          <input
            type="checkbox"
            checked={value.estimated}
            onChange={(event) => onChange({ ...value, estimated: event.target.checked })}
          />
          {t('register.estimated')}
        </label>
      )}
    </div>
  );
}
