import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePlaceOptions } from '../../auth/usePlaceOptions';
import { SelectField } from '../../ui/Field';
import { type Localized, LocalizedFields } from '../../ui/LocalizedFields';
import { districtsQuery, governoratesQuery } from '../../api/placeQueries';

export type TypedPlace = { governorate: string; district: string; address: Localized };

type Props = {
  value: TypedPlace;
  onChange: (part: Partial<TypedPlace>) => void;
  errorOf: (field: string) => string | undefined;
  /** The governorate is chosen too: for a new centre and for one that moves. */
  whole?: boolean;
};

/** Where a centre is: governorate, district, and the words one would tell a driver. */
export function PlaceFields({ value, onChange, errorOf, whole }: Props) {
  const { t } = useTranslation();
  const placeOptions = usePlaceOptions();
  const governorates = useQuery({ ...governoratesQuery(), enabled: whole ?? false });
  const districts = useQuery(districtsQuery(value.governorate));
  const options = (places: typeof districts.data, none: string) => [
    { value: '', label: none },
    ...placeOptions(places),
  ];
  return (
    <>
      {whole && (
        <SelectField
          id="governoratePcode"
          label={t('centres.governorate')}
          value={value.governorate}
          onChange={(governorate) => onChange({ governorate, district: '' })}
          options={options(governorates.data, t('form.choose'))}
          error={errorOf('governoratePcode')}
        />
      )}
      <SelectField
        id="districtPcode"
        label={t('centres.district')}
        optional
        value={value.district}
        onChange={(district) => onChange({ district })}
        options={options(districts.data, t('form.unknown'))}
        error={errorOf('districtPcode')}
      />
      <LocalizedFields
        id="address"
        legend={t('centres.address')}
        optional
        value={value.address}
        onChange={(address) => onChange({ address })}
        errorOf={errorOf}
      />
    </>
  );
}
