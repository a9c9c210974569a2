import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../ui/Field';
import type { PurchaseValues } from './purchaseValues';

type Props = {
  suppliers: readonly string[];
  value: PurchaseValues['chosen'];
  onChange: (value: PurchaseValues['chosen']) => void;
  errorOf: (field: string) => string | undefined;
};

/** Which of the quotes is taken, and why where another one asked for less. */
export function ChosenFields({ suppliers, value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <SelectField
        id="chosen-supplier"
        label={t('initiativeGoods.chosen')}
        optional
        value={value.supplier}
        onChange={(supplier) => onChange({ ...value, supplier })}
        options={[
          { value: '', label: t('form.choose') },
          ...suppliers.map((supplier) => ({ value: supplier, label: supplier })),
        ]}
        error={errorOf('chosen-supplier')}
      />
      {value.supplier && (
        <TextField
          id="chosen-because"
          label={t('initiativeGoods.chosenBecause')}
          optional
          maxLength={300}
          value={value.because}
          onChange={(because) => onChange({ ...value, because })}
          error={errorOf('chosen-because')}
        />
      )}
    </>
  );
}
