import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HouseholdChild, type Sex, sexValues } from '../../api/contract';
import { listChildrenQuery, listChildrenQueryKey } from '../../api/gen/queries.gen';
import { createChild, endChild } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { typedNumber } from '../../i18n/digits';
import { Choice } from '../../ui/Choice';
import { Dots } from '../../ui/Dots';
import { Reason } from '../../ui/Reason';
import { TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { QueryState } from '../../ui/QueryState';
import { RecordForm } from '../../ui/RecordForm';
import { useDeed } from '../../ui/useDeed';
import { Collectors } from './Collectors';
import { DropOffDialog } from './DropOffDialog';

/** The children who live with somebody, and who collects each of them. */
export function ChildrenSection({ id, centre }: { id: string; centre: string }) {
  const { t } = useTranslation();
  const { mayIn, may } = useMe();
  const found = useQuery({
    ...items(listChildrenQuery({ path: { participantId: id } })),
    enabled: may('HOUSEHOLD_READ'),
  });
  const [adding, setAdding] = useState(false);
  const queries = useQueryClient();
  if (!may('HOUSEHOLD_READ')) return null;
  return (
    <section>
      <div className="bar">
        <h2>{t('children.title')}</h2>
        {mayIn(centre, 'HOUSEHOLD_MANAGE') && !adding && (
          <button type="button" className="btn quiet" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {t('children.add')}
          </button>
        )}
      </div>
      {adding && (
        <ChildForm
          parent={id}
          onClose={async (saved) => {
            if (saved)
              await queries.invalidateQueries({ queryKey: listChildrenQueryKey({ path: { participantId: id } }) });
            setAdding(false);
          }}
        />
      )}
      <QueryState of={found} />
      {found.data?.length === 0 && !adding && <p className="waiting">{t('children.none')}</p>}
      <ul className="children">
        {found.data?.map((child) => (
          <OneChild key={child.id} child={child} parent={id} centre={centre} />
        ))}
      </ul>
    </section>
  );
}

function OneChild({ child, parent, centre }: { child: HouseholdChild; parent: string; centre: string }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const queries = useQueryClient();
  const [coming, setComing] = useState(false);
  const removing = useDeed({
    mutationFn: () => endChild({ path: { childId: child.id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: listChildrenQueryKey({ path: { participantId: parent } }) }),
  });
  const manage = mayIn(centre, 'HOUSEHOLD_MANAGE');
  return (
    <li>
      <div className="child-row">
        <div>
          <p className="child-name">
            <bdi>{child.given}</bdi>
          </p>
          <p className="small">
            <Dots
              of={[
                t(`sex.${child.sex}`),
                child.birthMonth
                  ? t('children.bornIn', { month: child.birthMonth, year: child.birthYear })
                  : t('children.born', { year: child.birthYear }),
              ]}
            />
          </p>
        </div>
        <div className="acts">
          {mayIn(centre, 'CHILDCARE_MARK') && (
            <button type="button" className="btn" onClick={() => setComing(true)}>
              <Icon name="child" />
              {t('children.toCorner')}
            </button>
          )}
          {manage && (
            <button
              type="button"
              className="btn quiet"
              aria-label={t('children.removeOf', { name: child.given })}
              onClick={() => removing.send(undefined)}
            >
              {t('children.remove')}
            </button>
          )}
        </div>
      </div>
      <Reason error={removing.error} />
      <Collectors child={child} manage={manage} />
      {coming && (
        <DropOffDialog
          centre={centre}
          child={{ id: child.id, given: child.given, parent }}
          onClose={() => setComing(false)}
        />
      )}
    </li>
  );
}

type Typed = { given: string; sex: Sex | undefined; year: string; month: string };

function ChildForm({ parent, onClose }: { parent: string; onClose: (saved: boolean) => void }) {
  const { t } = useTranslation();
  const begin: Typed = { given: '', sex: undefined, year: '', month: '' };
  return (
    <div className="in-place">
      <RecordForm
        begin={{ values: begin }}
        save={({ given, sex, year, month }, _from, key) =>
          createChild({
            path: { participantId: parent },
            headers: once(key),
            body: {
              given: given.trim(),
              sex: sex ?? 'NOT_RECORDED',
              birthYear: typedNumber(year) ?? 0,
              birthMonth: month.trim() ? typedNumber(month) : null,
            },
          })
        }
        fieldOf={(pointer) =>
          ({ '/given': 'given', '/sex': 'sex', '/birthYear': 'year', '/birthMonth': 'month' })[pointer]
        }
        faultsOf={({ given, sex, year, month }) => ({
          ...(!given.trim() && { given: t('children.givenMissing') }),
          ...(!sex && { sex: t('children.sexMissing') }),
          ...((typedNumber(year) ?? 0) < 1900 && { year: t('children.yearOdd') }),
          ...(month.trim() && !isMonthNumber(typedNumber(month)) && { month: t('children.monthOdd') }),
        })}
        submit={t('children.add')}
        onDone={() => onClose(true)}
        onCancel={() => onClose(false)}
      >
        {({ values, change, errorOf }) => (
          <>
            <TextField
              id="given"
              label={t('children.given')}
              maxLength={100}
              value={values.given}
              onChange={(given) => change({ given })}
              error={errorOf('given')}
            />
            <Choice
              id="sex"
              label={t('children.sex')}
              value={values.sex}
              onChange={(sex) => change({ sex })}
              options={sexValues.map((value) => ({
                value,
                label: t(`sex.${value}`),
              }))}
              error={errorOf('sex')}
            />
            <div className="inline">
              <TextField
                id="year"
                label={t('children.year')}
                className="short"
                dir="ltr"
                inputMode="numeric"
                maxLength={4}
                value={values.year}
                onChange={(year) => change({ year })}
                error={errorOf('year')}
              />
              <TextField
                id="month"
                label={t('children.month')}
                optional
                className="tiny"
                dir="ltr"
                inputMode="numeric"
                maxLength={2}
                value={values.month}
                onChange={(month) => change({ month })}
                error={errorOf('month')}
              />
            </div>
          </>
        )}
      </RecordForm>
    </div>
  );
}

function isMonthNumber(month: number | null): boolean {
  return month !== null && month >= 1 && month <= 12;
}
