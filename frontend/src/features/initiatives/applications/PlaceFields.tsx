import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { districtsQuery, everyDistrictQuery, governoratesQuery } from '../../../api/placeQueries';
import { usePlaceOptions } from '../../../auth/usePlaceOptions';
import { SelectField, TextField } from '../../../ui/Field';
import type { Values } from './applicationValues';

type Place = Pick<Values, 'districtPcode' | 'point'>;

type Props = {
  value: Place;
  /** The governorate of the centre: most initiatives are near. */
  near: string;
  onChange: (part: Partial<Place>) => void;
  errorOf: (field: string) => string | undefined;
};

/** In which district, or at which point of the map. */
export function PlaceFields({ value: { districtPcode, point }, near, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const everywhere = useQuery({ ...everyDistrictQuery(), enabled: districtPcode !== '' });
  const known = everywhere.data?.find(({ pcode }) => pcode === districtPcode)?.parentPcode;
  const governorate = known ?? chosen ?? near;
  const governorates = useQuery(governoratesQuery());
  const districts = useQuery(districtsQuery(governorate));
  const options = usePlaceOptions();
  return (
    <>
      <SelectField
        id="governorate"
        label={t('applications.governorate')}
        value={governorate}
        onChange={(pcode) => {
          setChosen(pcode);
          onChange({ districtPcode: '' });
        }}
        options={options(governorates.data)}
      />
      <SelectField
        id="districtPcode"
        label={t('applicationField.districtPcode')}
        value={districtPcode}
        onChange={(district) => onChange({ districtPcode: district })}
        options={[{ value: '', label: t('form.choose') }, ...options(districts.data)]}
        error={errorOf('districtPcode')}
      />
      <fieldset className="field">
        <legend>
          {t('applicationField.point')} <span className="may">{t('form.optional')}</span>
        </legend>
        <div className="inline">
          {(['latitude', 'longitude'] as const).map((way) => (
            <TextField
              key={way}
              id={`point-${way}`}
              label={t(`applications.${way}`)}
              inputMode="decimal"
              dir="ltr"
              maxLength={20}
              value={point[way]}
              onChange={(typed) => onChange({ point: { ...point, [way]: typed } })}
              error={errorOf(`point-${way}`)}
            />
          ))}
        </div>
        <div className="hint-line">{t('applications.pointHint')}</div>
      </fieldset>
    </>
  );
}
