import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCentreQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Phone } from '../../ui/Phone';
import { History } from '../../ui/History';
import { Code } from '../../ui/Named';
import { Note } from '../../ui/Note';
import { EditCentre } from './EditCentre';
import { Life } from './Life';
import { ThisWeek } from './ThisWeek';
import { useCentreWords } from './useCentreWords';

/** The centre in facts: what it is, where, when it is open this week, who pays, and its life so far. */
export function Overview({ id, funding }: { id: string; funding: ReactNode }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { day } = useFormats();
  const words = useCentreWords();
  const found = useQuery(readCentreQuery({ path: { centreId: id } }));
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  if (!found.data) return null;
  const centre = found.data;

  return (
    <div className="two">
      <div>
        <section>
          <div className="bar">
            <h2>{t('centres.facts')}</h2>
            {mayIn(centre.id, 'CENTRE_MANAGE') && !editing && (
              <button
                type="button"
                className="btn quiet"
                onClick={() => {
                  setSaved(false);
                  setEditing(true);
                }}
              >
                {t('kit.change')}
              </button>
            )}
          </div>
          {saved && !editing && (
            <Note tone="reed" role="status">
              {t('kit.saved')}
            </Note>
          )}
          {editing ? (
            <div className="in-place">
              <EditCentre
                centre={centre}
                onClose={(changed) => {
                  setEditing(false);
                  setSaved(changed);
                }}
              />
            </div>
          ) : (
            <dl className="facts">
              <dt>{t('centres.names')}</dt>
              <dd className="each-line">
                <bdi lang="en">{centre.name.en}</bdi>
                <bdi lang="ar">{centre.name.ar}</bdi>
                <bdi lang="ckb">{centre.name.ckb}</bdi>
              </dd>
              <dt>{t('centres.code')}</dt>
              <dd>
                <Code>{centre.code}</Code>
              </dd>
              <dt>{t('centres.place')}</dt>
              <dd>
                <Dots of={words.place(centre)} />
              </dd>
              <dt>{t('centres.address')}</dt>
              <dd>
                <bdi>{centre.address ? inMyLanguage(centre.address) : t('form.unknown')}</bdi>
              </dd>
              {centre.phone && (
                <>
                  <dt>{t('centres.phone')}</dt>
                  <dd>
                    <Phone number={centre.phone} />
                  </dd>
                </>
              )}
              <dt>{t('centres.openedOn')}</dt>
              <dd>{centre.openedOn ? day(centre.openedOn) : t('form.unknown')}</dd>
              <dt>{t('centres.calendar')}</dt>
              <dd>{t(`calendar.${centre.holidayCalendar}`)}</dd>
            </dl>
          )}
        </section>
        <Life centre={centre} />
        {mayIn(centre.id, 'CENTRE_MANAGE') && <History kind="centre" id={id} />}
      </div>
      <aside>
        <ThisWeek centre={centre} />
        {funding}
      </aside>
    </div>
  );
}
