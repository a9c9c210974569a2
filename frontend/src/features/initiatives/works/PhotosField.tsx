import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PhotoFaces, PhotoMoment } from '../../../api/contract';
import { Choice } from '../../../ui/Choice';
import { Wrong } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { BringFile } from './BringFile';

export type ChosenPhoto = { evidenceId: string; moment: PhotoMoment };

const MOST = 12;
const moments = ['BEFORE', 'AFTER'] as const satisfies readonly PhotoMoment[];

type Props = {
  grantId: string;
  value: readonly ChosenPhoto[];
  onChange: (value: ChosenPhoto[]) => void;
  error: string | undefined;
};

/** Photos of before and after, each chosen only once somebody has said who can be recognised on it. */
export function PhotosField({ grantId, value, onChange, error }: Props) {
  const { t } = useTranslation();
  const [faces, setFaces] = useState<PhotoFaces>();
  return (
    <section className="form-part" id="photos" tabIndex={-1} aria-label={t('initiativeWorks.photos')}>
      <h3>{t('initiativeWorks.photos')}</h3>
      <Note tone="saffron" icon="shield">
        {t('initiativeWorks.facesReminder')}
      </Note>
      <ul>
        {value.map(({ evidenceId, moment }, at) => (
          <li key={evidenceId} className="photo-chosen">
            <span>{t('initiativeWorks.photoOf', { moment: t(`photoMoment.${moment}`) })}</span>
            <button
              type="button"
              className="btn quiet"
              aria-label={t('initiativeWorks.removePhoto', { number: at + 1 })}
              onClick={() => onChange(value.filter((one) => one.evidenceId !== evidenceId))}
            >
              {t('kit.remove')}
            </button>
          </li>
        ))}
      </ul>
      {value.length < MOST && (
        <>
          <Choice
            label={t('initiativeWorks.faces')}
            stack
            value={faces}
            onChange={setFaces}
            options={(['NOBODY', 'CONSENT_ON_PAPER'] as const).map((one) => ({
              value: one,
              label: t(`photoFaces.${one}`),
            }))}
          />
          {faces && (
            <div className="acts">
              {moments.map((moment) => (
                <BringFile
                  key={moment}
                  grantId={grantId}
                  kind="PHOTO"
                  faces={faces}
                  label={t('initiativeWorks.addPhoto', { moment: t(`photoMoment.${moment}`) })}
                  onDone={({ id }) => {
                    onChange([...value, { evidenceId: id, moment }]);
                    // Asked again of each photo: the next one may show somebody else.
                    setFaces(undefined);
                  }}
                />
              ))}
            </div>
          )}
        </>
      )}
      {error && <Wrong>{error}</Wrong>}
    </section>
  );
}
