import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../api/contract';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { Code } from '../../ui/Named';
import { Status } from '../../ui/Note';
import { actWord, entityWord, purposeWord, refusedParts } from './words';

export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="fold trail">
        <caption className="sr">{t('audit.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('audit.who')}</th>
            <th scope="col">{t('audit.did')}</th>
            <th scope="col">{t('audit.entity')}</th>
            <th scope="col">{t('assignments.where')}</th>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What was done to what, in words as far as there are any. */
function useSaid({ action, entity }: AuditEntry) {
  const { t } = useTranslation();
  if (entity !== 'endpoint') {
    return { act: actWord(action, t) ?? <Code>{action}</Code>, entity: entityWord(entity, t) ?? <Code>{entity}</Code> };
  }
  const parts = refusedParts(action);
  return {
    act: t('audit.tried', { act: actWord(parts.act, t) ?? action }),
    entity: entityWord(parts.entity, t) ?? t('audit.page'),
  };
}

/** Why it was done: a word of the program, or the cause a centre was closed for. */
function Purpose({ of }: { of: string }) {
  const { t } = useTranslation();
  const cause = useCodes('closure-causes').codeOf(of);
  return purposeWord(of, t) ?? (cause ? inMyLanguage(cause.word) : <Code>{of}</Code>);
}

function Row({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation();
  const me = useMe();
  const { moment } = useFormats();
  const { act, entity } = useSaid(entry);
  return (
    <tr>
      <th scope="row">
        <bdi>{entry.actor.displayName ?? t('devices.somebody')}</bdi>
      </th>
      <td>
        {act}
        {entry.purpose && (
          <>
            {' '}
            <span className="small">
              <Purpose of={entry.purpose} />
            </span>
          </>
        )}
      </td>
      <td>
        {entity}{' '}
        <span className="small" title={entry.entityId ?? undefined}>
          {entry.entityId ? <Code>{entry.entityId.slice(-8)}</Code> : null}
          {entry.shown === null || entry.shown === undefined ? null : t('audit.shownPeople', { count: entry.shown })}
        </span>
      </td>
      <td>{entry.centreId ? me.centreName(entry.centreId) : ''}</td>
      <td className="date">
        <time dateTime={entry.at} title={entry.at}>
          {moment(entry.at)}
        </time>
      </td>
      <td className={entry.outcome === 'DONE' ? 'as-ever' : undefined}>
        {entry.outcome === 'DONE' ? (
          <span className="small">{t('auditOutcome.DONE')}</span>
        ) : (
          <Status tone="clay" icon="cross">
            {t('auditOutcome.REFUSED')}
          </Status>
        )}
      </td>
    </tr>
  );
}
