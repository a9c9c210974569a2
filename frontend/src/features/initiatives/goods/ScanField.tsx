import { useTranslation } from 'react-i18next';
import { addGrantGoodsPaper } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { itsKind } from '../../../api/scan';
import { stillAsChosen } from '../../../ui/csvFile';
import { Wrong } from '../../../ui/Field';
import { Status } from '../../../ui/Note';
import { Bring } from '../Bring';

type Props = {
  id: string;
  grantId: string;
  /** The words on the button that brings it. */
  label: string;
  /** What is said once it is there. */
  there: string;
  value: string;
  onChange: (paperId: string) => void;
  onBrought: (paperId: string) => void;
  error?: string;
};

/** One paper as a scan: brought at once, and taken out again before anything is saved. */
export function ScanField({ id, grantId, label, there, value, onChange, onBrought, error }: Props) {
  const { t } = useTranslation();
  return (
    <div className="field" id={id} tabIndex={-1}>
      {value ? (
        <div className="bar-ends">
          <Status tone="reed" icon="check">
            {there}
          </Status>
          <button
            type="button"
            className="btn quiet"
            aria-label={t('initiativeGoods.without', { what: there })}
            onClick={() => onChange('')}
          >
            {t('kit.remove')}
          </button>
        </div>
      ) : (
        <Bring
          icon="file"
          accept="application/pdf,image/jpeg,image/png"
          label={label}
          send={async (file) => {
            await stillAsChosen(file);
            return addGrantGoodsPaper({
              path: { grantId },
              headers: { ...once(crypto.randomUUID()), ...itsKind(file) },
              body: file,
            });
          }}
          onDone={(paper) => {
            onBrought(paper.id);
            onChange(paper.id);
          }}
        />
      )}
      {error && <Wrong>{error}</Wrong>}
    </div>
  );
}
