import { useTranslation } from 'react-i18next';
import type { MediationCompanion } from '../../../api/contract';
import { TextField } from '../../../ui/Field';

export type Companion = { name: string; contact: string };

export const nobody: Companion = { name: '', contact: '' };

export function companionOf(who: MediationCompanion | null | undefined): Companion {
  return { name: who?.name ?? '', contact: who?.contact ?? '' };
}

/** Nobody, where no name is written. */
export function sentCompanion({ name, contact }: Companion): MediationCompanion | null {
  return name.trim() ? { name: name.trim(), contact: contact.trim() || null } : null;
}

type Props = {
  id: string;
  legend: string;
  optional?: boolean;
  value: Companion;
  onChange: (value: Companion) => void;
  error?: string;
};

/** Somebody beside or for a party: a name, and how they can be reached safely. */
export function CompanionFields({ id, legend, optional, value, onChange, error }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="field">
      <legend>
        {legend} {optional && <span className="may">{t('form.optional')}</span>}
      </legend>
      <div className="parts names">
        <TextField
          id={id}
          label={t('mediation.name')}
          maxLength={160}
          value={value.name}
          onChange={(name) => onChange({ ...value, name })}
          error={error}
        />
        <TextField
          id={`${id}-contact`}
          label={t('mediation.contact')}
          maxLength={200}
          value={value.contact}
          onChange={(contact) => onChange({ ...value, contact })}
        />
      </div>
    </fieldset>
  );
}
