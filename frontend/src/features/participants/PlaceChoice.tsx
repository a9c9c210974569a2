import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePlaceOptions } from '../../auth/usePlaceOptions';
import { SelectField } from '../../ui/Field';
import { districtsQuery, governoratesQuery } from '../../api/placeQueries';

type Typed = { governorate: string; district: string };

type Props = {
  id: string;
  labels: Typed;
  value: Typed;
  onChange: (part: Partial<Typed>) => void;
  errorOf: (field: keyof Typed) => string | undefined;
};

/** A governorate and, if they like, a district of it: a person's place is never written finer. */
export function PlaceChoice({ id, labels, value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const placeOptions = usePlaceOptions();
  const governorates = useQuery(governoratesQuery());
  const districts = useQuery(districtsQuery(value.governorate));
  const options = (places: typeof districts.data) => [{ value: '', label: t('form.unknown') }, ...placeOptions(places)];
  return (
    <>
      <SelectField
        id={`${id}-governorate`}
        label={labels.governorate}
        optional
        value={value.governorate}
        onChange={(governorate) => onChange({ governorate, district: '' })}
        options={options(governorates.data)}
        error={errorOf('governorate')}
      />
      {value.governorate && (
        <SelectField
          id={`${id}-district`}
          label={labels.district}
          optional
          value={value.district}
          onChange={(district) => onChange({ district })}
          options={options(districts.data)}
          error={errorOf('district')}
        />
      )}
    </>
  );
}
