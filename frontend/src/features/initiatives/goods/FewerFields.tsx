import { useTranslation } from 'react-i18next';
import { useCodes } from '../../../api/useCodes';
import { SelectField, TextField } from '../../../ui/Field';
import type { PurchaseValues } from './purchaseValues';

type Props = {
  value: PurchaseValues['fewer'];
  onChange: (value: PurchaseValues['fewer']) => void;
  errorOf: (field: string) => string | undefined;
};

/** Why there are fewer than three quotes: a reason that can be counted, and the words for it. */
export function FewerFields({ value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const reasons = useCodes('fewer-quotes-reasons');
  return (
    <>
      <SelectField
        id="fewerQuotes-reason"
        label={t('initiativeGoods.fewer')}
        optional
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        options={[{ value: '', label: t('form.choose') }, ...reasons.choices(value.reason)]}
        error={errorOf('fewerQuotes-reason')}
      />
      {(value.reason || value.words) && (
        <TextField
          id="fewerQuotes-words"
          label={t('initiativeGoods.fewerWords')}
          maxLength={300}
          value={value.words}
          onChange={(words) => onChange({ ...value, words })}
          error={errorOf('fewerQuotes-words')}
        />
      )}
    </>
  );
}
