import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { codeListsQuery } from '../../api/codeQueries';
import type { ListedCode, CodeList } from '../../api/contract';
import { readCodeQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { SelectField } from '../../ui/Field';
import { History } from '../../ui/History';
import { ListAndForm } from '../../ui/ListAndForm';
import { Code as Written } from '../../ui/Named';
import { Status } from '../../ui/Note';
import { Opened } from '../../ui/Opened';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Rows } from '../../ui/Rows';
import { CodeForm } from './CodeForm';
import { useTraitWords } from './useTraitWords';
import { titledOptions } from '../../ui/namedOptions';

type Props = { name: string | undefined; onName: (name: string) => void };

/** The lists the screens offer: one at a time, with what is no longer offered at its end. */
export function CodesPage({ name, onName }: Props) {
  const { t } = useTranslation();
  const lists = useQuery(codeListsQuery());
  const list = lists.data?.find((one) => one.name === name) ?? lists.data?.[0];
  return (
    <Page title={t('codes.title')} below={<p>{t('codes.what')}</p>}>
      {!lists.data || !list ? (
        <QueryState of={lists} />
      ) : (
        <>
          <SelectField
            label={t('codes.list')}
            value={list.name}
            onChange={onName}
            options={titledOptions(lists.data.map(({ name, title }) => ({ id: name, title })))}
          />
          <Codes key={list.name} list={list} />
        </>
      )}
    </Page>
  );
}

function Codes({ list }: { list: CodeList }) {
  const { t } = useTranslation();
  const { mayEverywhere } = useMe();
  const manages = mayEverywhere('CODE_LIST_MANAGE');
  const wordOf = useTraitWords();
  const inOrder = [...list.codes.filter(({ offered }) => offered), ...list.codes.filter(({ offered }) => !offered)];
  return (
    <ListAndForm
      title={inMyLanguage(list.title)}
      add={manages ? t('codes.add') : undefined}
      editTitle={t('codes.change')}
      form={(id, close) =>
        id ? (
          <Opened query={readCodeQuery({ path: { codeId: id } })}>
            {(found) => (
              <>
                <CodeForm list={list} code={found} onClose={close} />
                <History kind="code" id={id} />
              </>
            )}
          </Opened>
        ) : (
          <CodeForm list={list} onClose={close} />
        )
      }
    >
      {(open) => (
        <Rows
          caption={inMyLanguage(list.title)}
          list={{ data: inOrder, error: null, refetch: () => undefined }}
          nameOf={({ word }) => inMyLanguage(word)}
          onChange={manages ? open : undefined}
          icon="list"
          empty={<p>{t('codes.none')}</p>}
          columns={[
            { head: t('codes.word'), cell: ({ word }) => <bdi>{inMyLanguage(word)}</bdi> },
            ...(list.traits.length === 0
              ? []
              : [
                  {
                    head: t('codes.traits'),
                    cell: ({ traits }: ListedCode) => traits.map(wordOf).join(t('history.and')),
                  },
                ]),
            { head: t('codes.code'), cell: ({ code }) => <Written>{code}</Written> },
            { head: t('codes.stands'), cell: (code) => <Standing of={code} /> },
          ]}
        />
      )}
    </ListAndForm>
  );
}

function Standing({ of: { offered, automatic } }: { of: ListedCode }) {
  const { t } = useTranslation();
  if (!offered) {
    return (
      <Status tone="plain" icon="back">
        {t('codes.isRetired')}
      </Status>
    );
  }
  return (
    <Status tone="reed" icon="check">
      {automatic ? t('codes.isAutomatic') : t('codes.isOffered')}
    </Status>
  );
}
