import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/contract';
import { type Permission, permissions } from '../../auth/permissions';
import { Note } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { rolesQuery } from './queries';

/** What everybody has says nothing about a role. */
const common: ReadonlySet<Permission> = new Set(['PROFILE_READ', 'DATA_DEMAND_RECORD', 'PLACE_READ', 'CENTRE_READ']);

/** A role in plain words, from the file that decides it. */
export function WhatItOpens({ role }: { role: Role }) {
  const { t } = useTranslation();
  const roles = useQuery(rolesQuery());
  const found = roles.data?.items.find((candidate) => candidate.role === role);
  if (roles.error || !found) return <QueryState of={roles} />;
  const opened = permissions.filter((name) => found.permissions.includes(name) && !common.has(name));
  return (
    <div className="opens">
      <p className="ask">{t('assignments.opens', { role: t(`roles.${role}`) })}</p>
      {opened.length === 0 ? (
        <p className="small">{t('assignments.opensLittle')}</p>
      ) : (
        <ul>
          {opened.map((name) => (
            <li key={name}>{t(`permissions.${name}`)}</li>
          ))}
        </ul>
      )}
      {found.opensPersonalData && (
        <Note tone="saffron" icon="eye">
          {t('assignments.personal')}
        </Note>
      )}
    </div>
  );
}
