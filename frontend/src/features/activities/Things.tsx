import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import { LocalizedFields, noWords } from '../../ui/LocalizedFields';
import type { FormParts } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';
import type { Values } from './ActivityForm';

type Props = FormParts<Pick<Values, 'units' | 'materials'>>;

/** What is taught, in order, and what is needed for it. */
export function Things({ values: { units, materials }, change, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <section>
        <h3>{t('activities.units')}</h3>
        {units.map((unit, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place
          <div key={index} className="each-line">
            <LocalizedFields
              id={`units-${index}`}
              legend={t('activities.unit', { number: index + 1 })}
              value={unit}
              onChange={(next) => change({ units: units.map((one, at) => (at === index ? next : one)) })}
              errorOf={errorOf}
            />
            <button
              type="button"
              className="linkish"
              onClick={() => change({ units: units.filter((_, at) => at !== index) })}
            >
              {t('activities.removeUnit', { number: index + 1 })}
            </button>
          </div>
        ))}
        <button type="button" className="btn quiet" onClick={() => change({ units: [...units, noWords] })}>
          <Icon name="plus" />
          {t('activities.addUnit')}
        </button>
      </section>
      <section>
        <h3>{t('activities.materials')}</h3>
        {materials.map(({ name, perPerson }, index) => {
          const put = (part: Partial<Values['materials'][number]>) =>
            change({ materials: materials.map((one, at) => (at === index ? { ...one, ...part } : one)) });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a thing is known by its place
            <div key={index} className="each-line">
              <LocalizedFields
                id={`materials-${index}-name`}
                legend={t('activities.material', { number: index + 1 })}
                value={name}
                onChange={(next) => put({ name: next })}
                errorOf={errorOf}
              />
              <Tick checked={perPerson} onChange={(next) => put({ perPerson: next })}>
                {t('activities.perPerson')}
              </Tick>
              <button
                type="button"
                className="linkish"
                onClick={() => change({ materials: materials.filter((_, at) => at !== index) })}
              >
                {t('activities.removeMaterial', { number: index + 1 })}
              </button>
            </div>
          );
        })}
        <button
          type="button"
          className="btn quiet"
          onClick={() => change({ materials: [...materials, { name: noWords, perPerson: false }] })}
        >
          <Icon name="plus" />
          {t('activities.addMaterial')}
        </button>
      </section>
    </>
  );
}
