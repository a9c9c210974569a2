import { useTranslation } from 'react-i18next';
import { type ChildcareWish, childcareWishValues } from '../../api/contract';
import { Choice } from '../../ui/Choice';
import { SelectField } from '../../ui/Field';

type Wish = { wish: ChildcareWish; count: string };

type Props = Wish & { seats: number; onChange: (part: Partial<Wish>) => void; error?: string };

/** The parent's own choice: both or neither, or the class at once and the seats as soon as they are free. */
export function ChildcareFields({ wish, count, seats, onChange, error }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        label={t('enrol.childcare')}
        value={wish}
        onChange={(value) => onChange({ wish: value })}
        options={childcareWishValues.map((value) => ({ value, label: t(`childcareWish.${value}`) }))}
        stack
      />
      {wish !== 'NONE' && (
        <SelectField
          id="childcareChildren"
          label={t('enrol.children')}
          value={count}
          onChange={(value) => onChange({ count: value })}
          options={Array.from({ length: Math.min(seats, 10) }, (_, number) => ({
            value: String(number + 1),
            label: String(number + 1),
          }))}
          error={error}
        />
      )}
    </>
  );
}
