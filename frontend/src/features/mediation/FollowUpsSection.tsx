import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type MediationDurability, mediationDurabilityValues, type MediationFollowUp } from '../../api/contract';
import { listMediationFollowUpsQuery } from '../../api/gen/queries.gen';
import { recordMediationFollowUp } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { dayOf, isoDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { ListAndForm } from '../../ui/ListAndForm';
import { LongField } from '../../ui/LongField';
import { Empty, Status } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { RecordForm } from '../../ui/RecordForm';
import { draftOf } from './Draft';
import { sealed } from './queries';

/** One, three and six months after the mediation somebody asks whether it holds. */
export function FollowUpsSection({ id }: { id: string }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const today = isoDay(dayOf(new Date()));
  const list = useQuery(sealed(items(listMediationFollowUpsQuery({ path: { caseId: id } }))));
  const nameOf = ({ months }: MediationFollowUp) => t('mediation.afterMonths', { count: months });
  return (
    <ListAndForm
      title={t('mediation.followUps')}
      editTitle={t('mediation.heard')}
      form={(followUpId, close) => {
        const followUp = list.data?.find((one) => one.id === followUpId);
        return followUp && <HeardForm caseId={id} followUp={followUp} onClose={close} />;
      }}
    >
      {(open) => (
        <>
          <QueryState of={list} />
          {list.data?.length === 0 && (
            <Empty icon="clock">
              <p>{t('mediation.noFollowUps')}</p>
            </Empty>
          )}
          <ul className="seal-list">
            {list.data?.map((followUp) => (
              <li key={followUp.id}>
                <h3>{nameOf(followUp)}</h3>
                <p className="small dots">
                  {followUp.durability ? (
                    <Status tone="reed" icon="check">
                      {t(`durability.${followUp.durability}`)}
                    </Status>
                  ) : (
                    <Status {...(followUp.dueOn < today && { tone: 'saffron' })} icon="clock">
                      {t(followUp.dueOn < today ? 'mediation.wasDue' : 'mediation.due', { when: day(followUp.dueOn) })}
                    </Status>
                  )}
                  {followUp.askedOn && <span>{day(followUp.askedOn)}</span>}
                </p>
                {followUp.told && (
                  <p className="seal-told">
                    <bdi>{followUp.told}</bdi>
                  </p>
                )}
                <div className="acts">
                  <button type="button" className="btn" onClick={() => open(followUp.id)}>
                    {t('mediation.heard')}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </ListAndForm>
  );
}

type Values = { durability: MediationDurability | undefined; told: string };

type Props = { caseId: string; followUp: MediationFollowUp; onClose: (saved: boolean) => void };

function HeardForm({ caseId, followUp, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const begin: Values = { durability: followUp.durability ?? undefined, told: followUp.told ?? '' };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ durability, told }) =>
        recordMediationFollowUp({
          path: { caseId, followUpId: followUp.id },
          headers: seen(followUp),
          body: { durability: durability ?? 'NOT_REACHED', told: told.trim() || null },
        })
      }
      faultsOf={({ durability, told }) => ({
        ...(!durability && { durability: t('mediation.durabilityMissing') }),
        ...(durability === 'NOT_REACHED' && !told.trim() && { told: t('mediation.notReachedWhy') }),
      })}
      draft={draftOf('FOLLOW_UP', caseId, followUp.id)}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          <Choice
            id="durability"
            label={t('mediation.holds')}
            value={values.durability}
            onChange={(durability) => change({ durability })}
            options={mediationDurabilityValues.map((value) => ({ value, label: t(`durability.${value}`) }))}
            stack
            error={errorOf('durability')}
          />
          <LongField
            id="told"
            label={t('mediation.heardWords')}
            optional={values.durability !== 'NOT_REACHED'}
            maxLength={5_000}
            value={values.told}
            onChange={(told) => change({ told })}
            error={errorOf('told')}
          />
        </>
      )}
    </RecordForm>
  );
}
