import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  type InitiativePlace,
  type UpkeepCondition,
  type UpkeepRoundState,
  upkeepConditionValues,
  upkeepRoundStateValues,
} from '../../../api/contract';
import { listInitiativePlacesPages } from '../../../api/gen/queries.gen';
import { useCodes } from '../../../api/useCodes';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { SelectField } from '../../../ui/Field';
import { More } from '../../../ui/More';
import { Empty, Status } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { QueryState } from '../../../ui/QueryState';
import { conditionTones } from '../works/upkeepTones';
import { DrawnMap } from './DrawnMap';

export type PlacesSearch = { centre?: string; kind?: string; condition?: UpkeepCondition; visit?: UpkeepRoundState };
type Props = { search: PlacesSearch; onChange: (next: PlacesSearch) => void };

/** What initiatives made, on a drawing and in a table of the same: where it is, and whether it is still green. */
export function PlacesMadePage({ search, onChange }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const kinds = useCodes('initiative-kinds');
  const { centre, kind, condition, visit } = search;
  const list = useInfiniteQuery(
    listInitiativePlacesPages({ query: { centreId: centre, kind, condition, nextVisit: visit, limit: 200 } }),
  );
  const places = list.data?.pages.flatMap((page) => page.items) ?? [];
  const any = { value: '', label: t('networks.any') };
  return (
    <Page title={t('initiativePlaces.title')} below={<p className="dim">{t('initiativePlaces.what')}</p>}>
      <search className="filters" aria-label={t('lists.filters')}>
        {me.centres.length > 1 && (
          <SelectField
            label={t('initiativeCalls.centre')}
            value={centre ?? ''}
            onChange={(chosen) => onChange({ ...search, centre: chosen || undefined })}
            options={[any, ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) }))]}
          />
        )}
        <SelectField
          label={t('initiativePlaces.kind')}
          value={kind ?? ''}
          onChange={(chosen) => onChange({ ...search, kind: chosen || undefined })}
          options={[any, ...kinds.choices(kind)]}
        />
        <SelectField
          label={t('initiativePlaces.found')}
          value={condition ?? ''}
          onChange={(chosen) => onChange({ ...search, condition: (chosen || undefined) as PlacesSearch['condition'] })}
          options={[any, ...upkeepConditionValues.map((one) => ({ value: one, label: t(`upkeepCondition.${one}`) }))]}
        />
        <SelectField
          label={t('initiativePlaces.nextVisit')}
          value={visit ?? ''}
          onChange={(chosen) => onChange({ ...search, visit: (chosen || undefined) as PlacesSearch['visit'] })}
          options={[any, ...upkeepRoundStateValues.map((one) => ({ value: one, label: t(`upkeepRound.${one}`) }))]}
        />
      </search>
      <QueryState of={list} />
      {list.data && places.length === 0 && (
        <Empty icon="place">
          <p>{t(Object.values(search).some(Boolean) ? 'initiativePlaces.noneSuch' : 'initiativePlaces.none')}</p>
        </Empty>
      )}
      {places.length > 0 && (
        <div className="map-and-table">
          <DrawnMap places={places} />
          <div className="scroll">
            <Table places={places} />
          </div>
        </div>
      )}
      <More list={list} />
    </Page>
  );
}

function Table({ places }: { places: readonly InitiativePlace[] }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const kinds = useCodes('initiative-kinds');
  return (
    <table className="fold">
      <caption className="sr">{t('initiativePlaces.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('initiativeGrants.initiative')}</th>
          <th scope="col">{t('initiativePlaces.where')}</th>
          <th scope="col">{t('initiativePlaces.found')}</th>
          <th scope="col">{t('initiativePlaces.nextVisit')}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(
          ({ id, title, language, kind, district, point, condition, visitedOn, nextVisitOn, nextVisit }, at) => (
            <tr key={id}>
              <th scope="row">
                <bdi className="map-number">{at + 1}</bdi>{' '}
                <Link to="/initiatives/grants/$id" params={{ id }}>
                  <bdi lang={language}>{title}</bdi>
                </Link>
                <span className="small dots">
                  <span>{kinds.wordOf(kind)}</span>
                </span>
              </th>
              <td>
                {district && inMyLanguage(district.name)}
                {!point && <span className="small">{t('initiativePlaces.noPoint')}</span>}
              </td>
              <td>
                {condition ? (
                  <Status {...conditionTones[condition]}>{t(`upkeepCondition.${condition}`)}</Status>
                ) : (
                  t('initiativePlaces.unseen')
                )}
                {visitedOn && <span className="small">{day(visitedOn)}</span>}
              </td>
              <td className="date">
                {nextVisitOn && <span className="each">{day(nextVisitOn)}</span>}
                {nextVisit && (nextVisit === 'DUE' || nextVisit === 'OVERDUE') && (
                  <Status tone={nextVisit === 'OVERDUE' ? 'clay' : 'saffron'} icon="clock">
                    {t(`upkeepRound.${nextVisit}`)}
                  </Status>
                )}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
