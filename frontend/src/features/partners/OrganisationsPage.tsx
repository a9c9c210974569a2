import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listOrganisationsQuery, readOrganisationQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { History } from '../../ui/History';
import { ListAndForm } from '../../ui/ListAndForm';
import { Opened } from '../../ui/Opened';
import { Page } from '../../ui/Page';
import { Rows } from '../../ui/Rows';
import { NameForm } from './NameForm';
import { OrganisationForm } from './OrganisationForm';
import { OtherNames } from './OtherNames';

/** Whom the centres work with, under the official name of each day. */
export function OrganisationsPage() {
  const { t } = useTranslation();
  const { mayEverywhere } = useMe();
  const kinds = useCodes('organisation-kinds');
  const organisations = useQuery(items(listOrganisationsQuery({ query: { limit: 200 } })));
  const manages = mayEverywhere('ORGANISATION_MANAGE');
  return (
    <Page title={t('organisations.title')} below={<p>{t('organisations.what')}</p>}>
      <ListAndForm
        title={t('organisations.list')}
        add={manages ? t('organisations.add') : undefined}
        editTitle={t('organisations.rename')}
        form={(id, close) =>
          id ? (
            <Opened query={readOrganisationQuery({ path: { organisationId: id } })}>
              {(found) => (
                <>
                  <NameForm organisation={found} onClose={close} />
                  <History kind="organisation" id={id} />
                </>
              )}
            </Opened>
          ) : (
            <OrganisationForm onClose={close} />
          )
        }
      >
        {(open) => (
          <Rows
            caption={t('organisations.title')}
            list={organisations}
            nameOf={({ name }) => inMyLanguage(name)}
            onChange={manages ? open : undefined}
            icon="people"
            empty={<p>{t('organisations.none')}</p>}
            columns={[
              {
                head: t('organisations.name'),
                cell: (organisation) => (
                  <>
                    <bdi>{inMyLanguage(organisation.name)}</bdi>
                    <OtherNames of={organisation} />
                  </>
                ),
              },
              { head: t('organisations.kind'), cell: ({ kind }) => kinds.wordOf(kind) },
            ]}
          />
        )}
      </ListAndForm>
    </Page>
  );
}
