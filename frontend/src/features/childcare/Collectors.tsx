import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HouseholdChild, type ChildCollector, collectorKindValues } from '../../api/contract';
import { listCollectorsQuery, listCollectorsQueryKey } from '../../api/gen/queries.gen';
import { createCollector, endCollector } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { items } from '../../api/items';
import { Choice } from '../../ui/Choice';
import { Dots } from '../../ui/Dots';
import { Failure } from '../../ui/Failure';
import { Reason } from '../../ui/Reason';
import { TextField } from '../../ui/Field';
import { Status } from '../../ui/Note';
import { Phone } from '../../ui/Phone';
import { RecordForm } from '../../ui/RecordForm';
import { useDeed } from '../../ui/useDeed';

/** Who may fetch a child and who must never be given it, with colour, sign and word; what held once beneath. */
export function Collectors({ child, manage }: { child: HouseholdChild; manage: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const found = useQuery(items(listCollectorsQuery({ path: { childId: child.id } })));
  const [adding, setAdding] = useState(false);
  const again = () => queries.invalidateQueries({ queryKey: listCollectorsQueryKey({ path: { childId: child.id } }) });
  const now = found.data?.filter(({ endedAt }) => !endedAt) ?? [];
  const before = found.data?.filter(({ endedAt }) => endedAt) ?? [];
  return (
    <div className="collectors-of">
      <h3>{t('children.collectors', { name: child.given })}</h3>
      {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
      {found.data && now.length === 0 && <p className="small">{t('children.noCollectors')}</p>}
      <ul className="plain-list">
        {now.map((one) => (
          <OneCollector key={one.id} child={child.id} collector={one} manage={manage} onEnded={again} />
        ))}
      </ul>
      {before.length > 0 && (
        <details>
          <summary className="small">{t('children.before')}</summary>
          <ul className="plain-list">
            {before.map((one) => (
              <li key={one.id} className="dim">
                <Dots of={[<bdi key="name">{one.name}</bdi>, t(`children.${one.kind}`)]} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {manage && !adding && (
        <button
          type="button"
          className="btn quiet flush"
          aria-label={t('children.addCollectorOf', { name: child.given })}
          onClick={() => setAdding(true)}
        >
          {t('children.addCollector')}
        </button>
      )}
      {adding && (
        <CollectorForm
          child={child.id}
          onClose={async (saved) => {
            if (saved) await again();
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}

type OneProps = { child: string; collector: ChildCollector; manage: boolean; onEnded: () => unknown };

function OneCollector({ child, collector, manage, onEnded }: OneProps) {
  const { t } = useTranslation();
  const ending = useDeed({
    mutationFn: () => endCollector({ path: { childId: child, collectorId: collector.id } }),
    onSuccess: onEnded,
  });
  const forbidden = collector.kind === 'FORBIDDEN';
  return (
    <li className="one-collector">
      <span>
        <Status tone={forbidden ? 'clay' : 'reed'} icon={forbidden ? 'cross' : 'check'}>
          {t(`children.${collector.kind}`)}
        </Status>{' '}
        <Dots
          of={[
            <b key="name">
              <bdi>{collector.name}</bdi>
            </b>,
            collector.relation && <bdi key="relation">{collector.relation}</bdi>,
          ]}
        />{' '}
        {collector.phone && <Phone number={collector.phone} />}
      </span>
      {manage && (
        <button
          type="button"
          className="btn quiet"
          aria-label={t('children.endOf', { name: collector.name })}
          onClick={() => ending.send(undefined)}
        >
          {t('children.end')}
        </button>
      )}
      <Reason error={ending.error} />
    </li>
  );
}

type Typed = { kind: ChildCollector['kind'] | undefined; name: string; relation: string; phone: string };

function CollectorForm({ child, onClose }: { child: string; onClose: (saved: boolean) => void }) {
  const { t } = useTranslation();
  const begin: Typed = { kind: undefined, name: '', relation: '', phone: '' };
  return (
    <div className="in-place">
      <RecordForm
        begin={{ values: begin }}
        save={({ kind, name, relation, phone }, _from, key) =>
          createCollector({
            path: { childId: child },
            headers: once(key),
            body: {
              kind: kind ?? 'FORBIDDEN',
              name: name.trim(),
              relation: relation.trim() || null,
              phone: phone.trim() || null,
            },
          })
        }
        faultsOf={({ kind, name }) => ({
          ...(!kind && { kind: t('children.kindMissing') }),
          ...(!name.trim() && { name: t('childcare.nameMissing') }),
        })}
        submit={t('kit.save')}
        onDone={() => onClose(true)}
        onCancel={() => onClose(false)}
      >
        {({ values, change, errorOf }) => (
          <>
            <Choice
              id="kind"
              label={t('children.kind')}
              value={values.kind}
              onChange={(kind) => change({ kind })}
              options={collectorKindValues.map((value) => ({
                value,
                label: t(`children.${value}`),
              }))}
              error={errorOf('kind')}
            />
            <TextField
              id="name"
              label={t('childcare.name')}
              maxLength={120}
              value={values.name}
              onChange={(name) => change({ name })}
              error={errorOf('name')}
            />
            <TextField
              id="relation"
              label={t('children.relation')}
              optional
              maxLength={80}
              value={values.relation}
              onChange={(relation) => change({ relation })}
              error={errorOf('relation')}
            />
            <TextField
              id="phone"
              label={t('children.phone')}
              optional
              dir="ltr"
              inputMode="tel"
              value={values.phone}
              onChange={(phone) => change({ phone })}
              error={errorOf('phone')}
            />
          </>
        )}
      </RecordForm>
    </div>
  );
}
