import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listRoomsQuery, readClosureQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { isRefusal } from '../../api/problem';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { languageCodes, languages } from '../../i18n/languages';
import { nameOf } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { History } from '../../ui/History';
import { Icon } from '../../ui/Icon';
import { Note, Status } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Effects } from './Effects';
import { EndClosure } from './EndClosure';
import { CAUSES } from './closing';
import { closureTones, useClosureWords } from './useClosureWords';

type Props = { id: string; closureId: string; otherwise: ReactNode };

/** One closure: what it is, what it did, what to print, and the way to open again. */
export function ClosurePage({ id, closureId, otherwise }: Props) {
  const { t } = useTranslation();
  const causes = useCodes(CAUSES);
  const me = useMe();
  const { nearDay } = useFormats();
  const words = useClosureWords();
  const found = useQuery(readClosureQuery({ path: { centreId: id, closureId } }));
  const rooms = useQuery(items(listRoomsQuery({ path: { centreId: id } })));
  const justClosed = useRouterState({ select: (state) => state.location.state.justClosed ?? false });

  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;

  const closure = found.data;
  const room = rooms.data?.find((candidate) => candidate.id === closure.roomId);
  const running = closure.state === 'ANNOUNCED' || closure.state === 'IN_FORCE';
  const params = { id, closureId };
  return (
    <Page
      title={t('closure.title', { what: room ? nameOf(room) : me.centreName(id) })}
      narrow
      above={
        <Link className="back" to="/centres/$id/closures" params={{ id }}>
          <Icon name="back" />
          {t('closure.all')}
        </Link>
      }
      below={
        <p>
          <Status {...closureTones[closure.state]}>{t(`closureState.${closure.state}`)}</Status>
        </p>
      }
      actions={
        running && (
          <>
            {me.mayIn(id, 'CENTRE_CLOSE') && (
              <Link className="btn" to="/centres/$id/closures/$closureId/call-list" params={params}>
                <Icon name="print" />
                {t('callList.print')}
              </Link>
            )}
            {closure.notice && (
              <Link className="btn primary" to="/centres/$id/closures/$closureId/notice" params={params}>
                <Icon name="print" />
                {t('notice.print')}
              </Link>
            )}
          </>
        )
      }
    >
      {justClosed && running && (
        <Note tone="reed" role="status">
          <b>{t('closure.done')}</b>
          <p>{t('closure.doneNext')}</p>
        </Note>
      )}
      <dl className="facts">
        <dt>{t('closure.when')}</dt>
        <dd>{words.span(closure)}</dd>
        <dt>{t('closing.cause')}</dt>
        <dd>{causes.wordOf(closure.cause)}</dd>
        <dt>{t('closure.by')}</dt>
        <dd>
          <bdi>{closure.declaredBy.displayName ?? t('closure.somebody')}</bdi>{' '}
          <span className="dim">{nearDay(closure.declaredAt)}</span>
        </dd>
        <dt>{t('closing.follows')}</dt>
        <dd>
          <Effects of={closure.consequences} />
        </dd>
      </dl>
      {closure.notice && (
        <section>
          <h2 className="bar">{t('closing.notice')}</h2>
          {languageCodes.map((code) => (
            <p key={code} lang={code} dir={languages[code].dir} className="talk words">
              {closure.notice?.[code]}
            </p>
          ))}
        </section>
      )}
      {running && me.mayIn(id, 'CENTRE_CLOSE') && <EndClosure id={id} closure={closure} />}
      {me.mayIn(id, 'CENTRE_CLOSE') && <History kind="centre_closure" id={closureId} />}
    </Page>
  );
}
