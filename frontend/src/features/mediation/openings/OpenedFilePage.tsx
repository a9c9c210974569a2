import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listMediationOpeningsQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useFormats } from '../../../i18n/useFormats';
import { Icon } from '../../../ui/Icon';
import { Empty, Note } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { sealed } from '../queries';
import { SealedPage } from '../SealedPage';
import { EndOpening } from './EndOpening';
import { OpenedPart, type ShownPart, shownParts } from './OpenedPart';

/** A file of another centre while it is open. Each part is read when it is asked for, and that is written down. */
export function OpenedFilePage({ id }: { id: string }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const [part, setPart] = useState<ShownPart>();
  const list = useQuery({ ...sealed(items(listMediationOpeningsQuery())), refetchInterval: 20_000 });
  const opening = list.data?.find((one) => one.id === id);
  const caseId = opening?.caseId;
  return (
    <SealedPage
      title={opening ? t('mediation.file', { reference: opening.reference }) : t('openings.title')}
      narrow
      above={
        <Link className="back" to="/mediation/openings">
          <Icon name="back" />
          {t('openings.title')}
        </Link>
      }
    >
      <QueryState of={list} />
      {list.data && !caseId && (
        <Empty icon="lock">
          <p>{t('openings.isClosed')}</p>
        </Empty>
      )}
      {opening?.closesAt && caseId && (
        <>
          <Note tone="saffron" icon="eye" role="status">
            <b>{t('openings.openUntil', { when: moment(opening.closesAt) })}</b>
            <p>{t('openings.readOnly')}</p>
            <div className="acts">
              <EndOpening id={id} label={t('openings.endNow')} />
            </div>
          </Note>
          <nav className="acts opened-parts" aria-label={t('mediation.sections')}>
            {shownParts.map((one) => (
              <button key={one} type="button" className="btn" aria-pressed={part === one} onClick={() => setPart(one)}>
                {t(`filePart.${one}`)}
              </button>
            ))}
          </nav>
          {part ? (
            <section>
              <h2 className="bar">{t(`filePart.${part}`)}</h2>
              <OpenedPart key={part} part={part} caseId={caseId} />
            </section>
          ) : (
            <p className="small">{t('openings.choosePart')}</p>
          )}
        </>
      )}
    </SealedPage>
  );
}
