import { useTranslation } from 'react-i18next';
import { SelectField, TextField, Wrong } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import type { TypedBand } from './corner';

type Props = {
  bands: readonly TypedBand[];
  onChange: (bands: readonly TypedBand[]) => void;
  errorOf: (field: string) => string | undefined;
};

/** Up to which age how many children one worker can look after. */
export function BandFields({ bands, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<TypedBand>) =>
    onChange(bands.map((band, at) => (at === index ? { ...band, ...part } : band)));
  return (
    <fieldset className="field">
      <legend>{t('corner.ratio')}</legend>
      <ol className="parts close">
        {bands.map((band, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a band is its place among the ages
          <li key={index} className="field">
            <div className="inline tight">
              <TextField
                id={`bands-${index}`}
                label={t('corner.untilAge')}
                className="day"
                inputMode="numeric"
                dir="ltr"
                value={band.to}
                onChange={(to) => change(index, { to })}
              />
              <SelectField
                label={t('corner.unit')}
                value={band.unit}
                onChange={(unit) => change(index, { unit: unit as TypedBand['unit'] })}
                options={[
                  { value: 'YEARS', label: t('corner.YEARS') },
                  { value: 'MONTHS', label: t('corner.MONTHS') },
                ]}
              />
              <TextField
                label={t('corner.perWorker')}
                className="day"
                inputMode="numeric"
                dir="ltr"
                value={band.children}
                onChange={(children) => change(index, { children })}
              />
              {bands.length > 1 && (
                <button
                  type="button"
                  className="btn quiet"
                  aria-label={t('corner.lessOf', { number: index + 1 })}
                  onClick={() => onChange(bands.filter((_, at) => at !== index))}
                >
                  {t('kit.remove')}
                </button>
              )}
            </div>
            {errorOf(`bands-${index}`) && <Wrong>{errorOf(`bands-${index}`)}</Wrong>}
          </li>
        ))}
      </ol>
      <div className="acts">
        <button
          type="button"
          className="btn quiet flush"
          onClick={() => onChange([...bands, { to: '', unit: 'YEARS', children: '' }])}
        >
          <Icon name="plus" />
          {t('corner.more')}
        </button>
      </div>
    </fieldset>
  );
}
