import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MediationCase } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';

/** Until when the file is kept once the mediation is over, and when its narrative went; the way to the letter where it ended. */
export function Keeping({ of: mediated }: { of: MediationCase }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  if (mediated.destroyedOn)
    return <p className="small">{t('keeping.destroyedOn', { when: day(mediated.destroyedOn) })}</p>;
  if (!mediated.keptUntil) return null;
  return (
    <>
      <p className="small">{t('keeping.until', { when: day(mediated.keptUntil) })}</p>
      {mediated.ending && (
        <p>
          <Link className="btn quiet flush" to="/mediation/cases/$id/letter" params={{ id: mediated.id }}>
            <Icon name="print" />
            {t('letter.title')}
          </Link>
        </p>
      )}
    </>
  );
}
