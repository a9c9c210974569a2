import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account } from '../api/contract';
import { searchAccountsQuery } from '../api/gen/queries.gen';
import { Failure } from './Failure';
import { Field, TextField } from './Field';
import { ProgramOf } from './ProgramOf';
import { useDebounced } from './useDebounced';

type Props = {
  id: string;
  label: string;
  value: Account | undefined;
  onChange: (account: Account | undefined) => void;
  error?: string;
  hint?: string;
  /** Why this account cannot be chosen, if it cannot. */
  barred?: (account: Account) => string | undefined;
};

/** Somebody with an account: a few letters, and the people who match stand beneath. */
export function AccountField({ id, label, value, onChange, error, hint, barred }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const sought = useDebounced(text.trim(), 250);
  const found = useQuery({
    ...searchAccountsQuery({ body: { text: sought, limit: 10 } }),
    enabled: sought.length >= 2 && !value,
    gcTime: 60_000,
  });

  if (value) {
    return (
      <Field id={id} label={label} error={error}>
        {(described) => (
          <p className="chosen">
            <AccountName account={value} />
            <button {...described} type="button" className="btn quiet" onClick={() => onChange(undefined)}>
              {t('account.other')}
            </button>
          </p>
        )}
      </Field>
    );
  }
  return (
    <div>
      <TextField id={id} type="search" label={label} value={text} onChange={setText} error={error} hint={hint} />
      {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
      <p className="small" role="status">
        {found.data && t('account.found', { count: found.data.items.length })}
      </p>
      {found.data && found.data.items.length > 0 && (
        <ul className="picks" aria-label={label}>
          {found.data.items.map((account) => {
            const why = barred?.(account);
            return (
              <li key={account.subject}>
                <button
                  type="button"
                  className="pick"
                  aria-disabled={why !== undefined}
                  onClick={() => why === undefined && onChange(account)}
                >
                  <AccountName account={account} />
                  {(why ?? (account.enabled ? undefined : t('account.disabled'))) && (
                    <span className="small">{why ?? t('account.disabled')}</span>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function AccountName({ account }: { account: Account }) {
  const { displayName, username, serviceClient } = account;
  return (
    <span className="named">
      <bdi>{displayName}</bdi> {serviceClient ? <ProgramOf client={serviceClient} /> : <bdi dir="ltr">{username}</bdi>}
    </span>
  );
}
