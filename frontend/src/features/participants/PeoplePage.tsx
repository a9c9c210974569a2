import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { SelectField } from '../../ui/Field';
import { Failure } from '../../ui/Failure';
import { More } from '../../ui/More';
import { Code, Named } from '../../ui/Named';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Waiting } from '../../ui/Waiting';
import { peopleQuery } from './queries';
import { usePersonWords } from './usePersonWords';

type Sort = 'name' | '-registeredOn';
type Props = { sort: Sort; centre: string | undefined; onChange: (next: { sort?: Sort; centre?: string }) => void };

/** Everybody in the register of my centres, page by page; the list keeps its place when one comes back. */
export function PeoplePage({ sort, centre, onChange }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { number } = useFormats();
  const words = usePersonWords();
  const list = useInfiniteQuery(peopleQuery(sort, centre));
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  const many = me.centres.length > 1;

  return (
    <Page
      title={t('people.title')}
      actions={
        me.may('PARTICIPANT_REGISTER') && (
          <Link className="btn" to="/people/new">
            {t('people.register')}
          </Link>
        )
      }
    >
      <div className="filters">
        <SelectField
          label={t('people.sort')}
          value={sort}
          onChange={(value) => onChange({ sort: value as Sort })}
          options={[
            { value: 'name', label: t('people.byName') },
            { value: '-registeredOn', label: t('people.byNewest') },
          ]}
        />
        {many && (
          <SelectField
            label={t('person.centre')}
            value={centre ?? ''}
            onChange={(value) => onChange({ centre: value || undefined })}
            options={[
              { value: '', label: t('people.allCentres') },
              ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
            ]}
          />
        )}
        <button type="button" className="btn desktop" onClick={() => window.print()}>
          {t('people.print')}
        </button>
      </div>
      {list.isPending && <Waiting />}
      {list.error && <Failure error={list.error} again={() => void list.refetch()} />}
      {list.data && people.length === 0 && (
        <Empty icon="people">
          <p>{t('people.nobody')}</p>
        </Empty>
      )}
      {people.length > 0 && (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('people.title')}</caption>
            <thead>
              <tr>
                <th scope="col" aria-sort={sort === 'name' ? 'ascending' : undefined}>
                  {t('person.name')}
                </th>
                <th scope="col">{t('person.reference')}</th>
                <th scope="col">{t('person.birth')}</th>
                <th scope="col">{t('person.sex')}</th>
                {many && <th scope="col">{t('person.centre')}</th>}
                <th scope="col" aria-sort={sort === '-registeredOn' ? 'descending' : undefined}>
                  {t('person.registeredOn')}
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    <Link to="/people/$id" params={{ id: person.id }}>
                      <Named name={person.name} />
                    </Link>
                  </th>
                  <td>
                    <Code>{person.reference}</Code>
                  </td>
                  <td className="date">{words.born(person)}</td>
                  <td>{words.sex(person)}</td>
                  {many && <td>{words.centre(person)}</td>}
                  <td className="date">{words.registered(person)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More list={list}>
        {people.length > 0 &&
          (list.hasNextPage
            ? t('people.shown', { count: people.length, number: number(people.length) })
            : t('people.all', { count: people.length, number: number(people.length) }))}
      </More>
    </Page>
  );
}
