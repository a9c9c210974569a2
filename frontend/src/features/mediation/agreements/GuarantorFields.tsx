import { useTranslation } from 'react-i18next';
import type { MediationGuarantor } from '../../../api/contract';
import { LongField } from '../../../ui/LongField';
import { TextField } from '../../../ui/Field';

export type Vouching = { name: string; vouchesFor: string };

export const noGuarantor: Vouching = { name: '', vouchesFor: '' };

export function vouchingOf({ name, vouchesFor }: MediationGuarantor): Vouching {
  return { name, vouchesFor: vouchesFor ?? '' };
}

/** Nobody, where no name is written. */
export function sentGuarantors(rows: readonly Vouching[]): MediationGuarantor[] {
  return rows.flatMap(({ name, vouchesFor }) =>
    name.trim() ? [{ name: name.trim(), vouchesFor: vouchesFor.trim() || null }] : [],
  );
}

type Props = { at: number; value: Vouching; onChange: (value: Vouching) => void; error?: string };

/** Somebody who vouches for the agreement, and for what. */
export function GuarantorFields({ at, value, onChange, error }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="field">
      <legend>
        {t('mediation.guarantor')} <span className="may">{t('form.optional')}</span>
      </legend>
      <TextField
        id={`guarantors-${at}-name`}
        label={t('mediation.name')}
        maxLength={160}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={error}
      />
      <LongField
        id={`guarantors-${at}-vouchesFor`}
        label={t('mediation.vouchesFor')}
        rows={2}
        maxLength={500}
        value={value.vouchesFor}
        onChange={(vouchesFor) => onChange({ ...value, vouchesFor })}
      />
    </fieldset>
  );
}
