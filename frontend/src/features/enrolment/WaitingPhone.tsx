import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readContactQuery } from '../../api/gen/queries.gen';
import { Dots } from '../../ui/Dots';
import { Failure } from '../../ui/Failure';
import { Phone } from '../../ui/Phone';

/** The number of whoever waits, one press away: each reading is written down, so none is read for nothing. */
export function WaitingPhone({ participantId, name }: { participantId: string; name: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const found = useQuery({ ...readContactQuery({ path: { participantId } }), gcTime: 0, enabled: asked });
  if (!asked) {
    return (
      <button
        type="button"
        className="btn quiet"
        aria-label={t('enrol.phoneOf', { name: name })}
        onClick={() => setAsked(true)}
      >
        {t('contact.phone')}
      </button>
    );
  }
  if (found.error) return <Failure error={found.error} again={() => void found.refetch()} />;
  if (!found.data) return <span className="small">{t('shell.waiting')}</span>;
  const { phone, usable, mayCall, maySayCentre, askFor, womanCallerOnly, bestHours } = found.data;
  return (
    <span className="small" role="status">
      {usable && phone && mayCall ? (
        <Dots
          of={[
            <Phone key="phone" number={phone} />,
            askFor && t('calls.askFor', { name: askFor }),
            womanCallerOnly && t('contact.womanCallerOnly'),
            !maySayCentre && t('calls.nameNoCentre'),
            bestHours.length > 0 && bestHours.map((hours) => t(`contactHours.${hours}`)).join(t('history.and')),
          ]}
        />
      ) : (
        t('enrol.noCalls')
      )}
    </span>
  );
}
