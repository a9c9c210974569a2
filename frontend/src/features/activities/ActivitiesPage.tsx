import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listActivitiesQuery, readActivityQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { History } from '../../ui/History';
import { ListAndForm } from '../../ui/ListAndForm';
import { Status } from '../../ui/Note';
import { Opened } from '../../ui/Opened';
import { Page } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { Tick } from '../../ui/Tick';
import { ActivityForm } from './ActivityForm';
import { useWho } from './useWho';

/** What centres can offer, and to whom. Whoever may not change it reads it. */
export function ActivitiesPage() {
  const { t } = useTranslation();
  const types = useCodes('activity-types');
  const { mayEverywhere } = useMe();
  const [retiredToo, setRetiredToo] = useState(false);
  const list = useQuery(items(listActivitiesQuery({ query: { limit: 200, retiredToo } })));
  const who = useWho();
  const manages = mayEverywhere('ACTIVITY_MANAGE');
  return (
    <Page title={t('activities.title')} below={<p>{t('activities.what')}</p>}>
      <ListAndForm
        title={t('activities.nav')}
        add={manages ? t('activities.add') : undefined}
        editTitle={t('activities.change')}
        form={(id, close) =>
          id ? (
            <Opened query={readActivityQuery({ path: { activityId: id } })}>
              {(found) => (
                <>
                  <ActivityForm activity={found} onClose={close} />
                  <History kind="activity" id={id} />
                </>
              )}
            </Opened>
          ) : (
            <ActivityForm onClose={close} />
          )
        }
      >
        {(open) => (
          <>
            <Tick checked={retiredToo} onChange={setRetiredToo}>
              {t('activities.retiredToo')}
            </Tick>
            <Rows
              caption={t('activities.title')}
              list={list}
              nameOf={({ title }) => inMyLanguage(title)}
              onChange={manages ? open : undefined}
              icon="list"
              empty={<p>{t('activities.none')}</p>}
              columns={[
                {
                  head: t('activities.name'),
                  cell: ({ title, summary }) => (
                    <>
                      <bdi>{inMyLanguage(title)}</bdi>
                      {summary && <span className="small block">{inMyLanguage(summary)}</span>}
                    </>
                  ),
                },
                { head: t('activities.kind'), cell: ({ type }) => types.wordOf(type) },
                { head: t('activities.who'), cell: who },
                { head: t('activities.certificate'), cell: ({ certificate }) => t(`certificateKind.${certificate}`) },
                {
                  head: t('activities.state'),
                  cell: ({ retired }) =>
                    retired ? (
                      <Status tone="plain" icon="minus">
                        {t('activities.retired')}
                      </Status>
                    ) : (
                      <Status tone="reed" icon="check">
                        {t('activities.offered')}
                      </Status>
                    ),
                },
              ]}
            />
          </>
        )}
      </ListAndForm>
    </Page>
  );
}
