import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../../api/contract';
import { useMe } from '../../auth/me';
import { AccountField } from '../../ui/AccountField';
import { SelectField, TextField } from '../../ui/Field';
import { Form } from '../../ui/Form';
import type { AuditFilter } from './filter';
import { entities, entityWord } from './words';

type Props = { filter: AuditFilter; onChange: (next: AuditFilter) => void };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const periods = [1, 7, 30] as const;

/** Everything that narrows the trail lives in the address; a person's name does not. */
export function AuditFilters({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const [account, setAccount] = useState<Account>();
  const [number, setNumber] = useState(filter.entityId ?? '');
  const odd = number.trim() !== '' && !UUID.test(number.trim());
  const chooseAccount = (chosen: Account | undefined) => {
    setAccount(chosen);
    onChange({ actor: chosen?.subject });
  };
  const look = () => {
    if (!odd) onChange({ entityId: number.trim() || undefined });
    return !odd;
  };
  return (
    <div className="audit-filters">
      <div className="filters">
        <SelectField
          label={t('audit.period')}
          value={String(filter.days ?? '')}
          onChange={(value) => onChange({ days: value ? Number(value) : undefined })}
          options={[
            ...periods.map((days) => ({ value: String(days), label: t('audit.days', { count: days }) })),
            { value: '', label: t('audit.always') },
          ]}
        />
        <SelectField
          label={t('audit.entity')}
          value={filter.entity ?? ''}
          onChange={(value) => onChange({ entity: value || undefined })}
          options={[
            { value: '', label: t('audit.anything') },
            ...entities.map((entity) => ({ value: entity, label: entityWord(entity, t) ?? entity })),
          ]}
        />
        {me.centres.length > 1 && (
          <SelectField
            label={t('demands.centre')}
            value={filter.centre ?? ''}
            onChange={(value) => onChange({ centre: value || undefined })}
            options={[
              { value: '', label: t('assignments.anyCentre') },
              ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
            ]}
          />
        )}
        <label className="tick">
          <input
            type="checkbox"
            checked={filter.refused ?? false}
            onChange={(event) => onChange({ refused: event.target.checked || undefined })}
          />
          {t('audit.onlyRefused')}
        </label>
      </div>
      <details open={filter.actor !== undefined || filter.entityId !== undefined}>
        <summary className="linkish">{t('audit.one')}</summary>
        <div className="parts names">
          {me.may('ACCOUNT_SEARCH') && (
            <AccountField
              id="actor"
              label={t('audit.who')}
              hint={t('account.hint')}
              value={account ?? unnamed(filter.actor, t('audit.chosen'))}
              onChange={chooseAccount}
            />
          )}
          <Form className="" send={look}>
            <TextField
              id="entityId"
              label={t('audit.number')}
              hint={t('audit.numberHint')}
              error={odd ? t('audit.numberOdd') : undefined}
              dir="ltr"
              value={number}
              onChange={setNumber}
            />
            <button type="submit" className="btn">
              {t('audit.look')}
            </button>
          </Form>
        </div>
      </details>
    </div>
  );
}

/** After a reload only the number of the chosen account is known: names do not stand in addresses. */
function unnamed(subject: string | undefined, displayName: string): Account | undefined {
  return subject ? { subject, displayName, username: '', enabled: true, roles: [] } : undefined;
}
