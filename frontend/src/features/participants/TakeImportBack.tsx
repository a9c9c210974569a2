import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { cancelImport } from '../../api/gen/sdk.gen';
import { isRefusal } from '../../api/problem';
import { isolated, useFormats } from '../../i18n/useFormats';
import { ActDialog } from '../../ui/ActDialog';
import { Note } from '../../ui/Note';
import { Reason } from '../../ui/Reason';
import { say } from '../../ui/said';
import { importQuery } from './importQueries';

/** The wrong file was brought in: everybody it registered leaves the register again, while nothing else was done with them. */
export function TakeImportBack({ found, until }: { found: Import; until: string }) {
  const { t } = useTranslation();
  const { number, moment } = useFormats();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Error>();
  const people = { count: found.registerCount, number: number(found.registerCount) };
  return (
    <>
      <p className="after">
        <button
          type="button"
          className="btn"
          onClick={() => {
            setRefused(undefined);
            setAsking(true);
          }}
        >
          {t('import.takeBack')}
        </button>
      </p>
      <Reason error={refused}>{refused && inUse(refused).length > 0 && <InUse refused={refused} />}</Reason>
      {asking && (
        <ActDialog
          title={t('import.takeBackAsk')}
          act={t('import.takeBackAct')}
          says={t('import.takeBackWhat', { ...people, until: isolated(moment(until)) })}
          send={() => cancelImport({ path: { importId: found.id } })}
          onDone={(now) => {
            setAsking(false);
            queries.setQueryData(importQuery(found.id).queryKey, now);
            say({ text: t('import.takenBack', people) });
          }}
          onError={(error) => {
            setAsking(false);
            setRefused(error);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function inUse(refused: Error) {
  const errors = isRefusal(refused) ? (refused.problem.errors ?? []) : [];
  return errors.flatMap(({ about, message }) => (about ? [{ id: about, message }] : []));
}

/** What keeps them is seen on the page of each. */
function InUse({ refused }: { refused: Error }) {
  const { t } = useTranslation();
  const why = isRefusal(refused) ? refused.problem.errors?.find(({ about }) => !about)?.message : undefined;
  return (
    <Note tone="clay" role="alert">
      <b>{t('import.takeBackNot')}</b>
      <p>{why}</p>
      <ul>
        {inUse(refused).map(({ id, message }) => (
          <li key={id}>
            <Link to="/people/$id" params={{ id }}>
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </Note>
  );
}
