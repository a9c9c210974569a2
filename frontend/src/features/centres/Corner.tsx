import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../../api/contract';
import { useMe } from '../../auth/me';
import { nameOf } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Failure } from '../../ui/Failure';
import { History } from '../../ui/History';
import { Empty, Note } from '../../ui/Note';
import { CornerForm } from './CornerForm';
import { cornerQuery } from './queries';
import { useAges } from './useAges';

/** Where the children are while their parents learn: how many, and how many workers their ages need. */
export function Corner({ id, rooms }: { id: string; rooms: readonly Room[] }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { number } = useFormats();
  const { band: bandWords } = useAges();
  const corner = useQuery(cornerQuery(id));
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const found = corner.data;
  const room = rooms.find((candidate) => candidate.id === found?.roomId);

  return (
    <section>
      <div className="bar">
        <h2>{t('corner.title')}</h2>
        {mayIn(id, 'CENTRE_MANAGE') && corner.data !== undefined && !editing && rooms.length > 0 && (
          <button
            type="button"
            className="btn quiet"
            aria-label={found ? t('corner.change') : undefined}
            onClick={() => {
              setSaved(false);
              setEditing(true);
            }}
          >
            {found ? t('kit.change') : t('corner.setUp')}
          </button>
        )}
      </div>
      {corner.error && <Failure error={corner.error} again={() => void corner.refetch()} />}
      {saved && !editing && (
        <Note tone="reed" role="status">
          {t('kit.saved')}
        </Note>
      )}
      {editing ? (
        <div className="in-place">
          <CornerForm
            centreId={id}
            corner={corner.data ?? undefined}
            rooms={rooms}
            onClose={(changed) => {
              setEditing(false);
              setSaved(changed);
            }}
          />
          {found && <History kind="childrens_corner" id={id} />}
        </div>
      ) : (
        <>
          {corner.data === null && (
            <Empty icon="child">
              <p>{t('corner.none')}</p>
            </Empty>
          )}
          {found && (
            <dl className="facts">
              <dt>{t('corner.room')}</dt>
              <dd>
                <bdi>{nameOf(room)}</bdi>
              </dd>
              <dt>{t('corner.places')}</dt>
              <dd>{t('corner.children', { count: found.places, number: number(found.places) })}</dd>
              <dt>{t('corner.ratio')}</dt>
              <dd className="each-line">
                {found.bands.map((band) => (
                  <span key={band.fromMonths}>
                    {t('corner.bandRatio', {
                      band: bandWords(band.fromMonths, band.toMonths),
                      children: t('corner.children', {
                        count: band.childrenPerWorker,
                        number: number(band.childrenPerWorker),
                      }),
                    })}
                  </span>
                ))}
              </dd>
            </dl>
          )}
        </>
      )}
    </section>
  );
}
