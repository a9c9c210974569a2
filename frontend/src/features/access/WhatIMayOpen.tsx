import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { roleNames } from '../../auth/roles';
import { Empty } from '../../ui/Note';

/** For whoever has nothing to do with people's records: says so, and says why, without an apology. */
export function WhatIMayOpen() {
  const { t } = useTranslation();
  const me = useMe();
  const roles = roleNames(me.assignments, t);
  return (
    <section>
      <div className="bar">
        <h2>{t('access.title', { name: me.displayName })}</h2>
      </div>
      <Empty icon="lock">
        <p className="dots">
          {roles.map((role) => (
            <span key={role}>{role}</span>
          ))}
        </p>
        {roles.length > 0 ? (
          <>
            <p>{t('access.nothingYet')}</p>
            <p>{t('access.whom')}</p>
          </>
        ) : (
          <>
            <p>{t('access.noRole', { username: me.username })}</p>
            <p>
              {t('access.noRoleWhom')} <bdi>{me.subject}</bdi>
            </p>
          </>
        )}
      </Empty>
    </section>
  );
}
