import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationAttachment } from '../../api/contract';
import { listMediationAttachmentsQuery, readMediationCaseQuery } from '../../api/gen/queries.gen';
import { deleteMediationAttachment, readMediationAttachment } from '../../api/gen/sdk.gen';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { useFormats } from '../../i18n/useFormats';
import { download } from '../../ui/csvFile';
import { Icon } from '../../ui/Icon';
import { Empty, Note } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { attach } from './attach';
import { sealed } from './queries';

/** What the parties brought: saved to the device when a member asks for it, and never shown here. */
export function AttachmentsSection({ id }: { id: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const mediated = useQuery(sealed(readMediationCaseQuery({ path: { caseId: id } })));
  const list = useQuery(sealed(items(listMediationAttachmentsQuery({ path: { caseId: id } }))));
  const adding = useDeed({
    mutationFn: (file: File) => attach(id, file),
    onSuccess: () => queries.invalidateQueries(under('Mediation')),
  });
  const kept = mediated.data && !mediated.data.narrativeDestroyed;
  return (
    <section>
      <div className="bar">
        <h2>{t('attachments.title')}</h2>
        {kept && (
          <button
            type="button"
            className="btn quiet"
            aria-disabled={adding.isPending}
            onClick={() => !adding.isPending && input.current?.click()}
          >
            <Icon name="plus" />
            {adding.isPending ? t('attachments.adding') : t('attachments.add')}
          </button>
        )}
      </div>
      {kept && (
        <Note tone="saffron" icon="shield">
          {t('attachments.never')}
        </Note>
      )}
      <input
        ref={input}
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        className="sr"
        tabIndex={-1}
        aria-label={t('attachments.add')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) adding.send(file);
        }}
      />
      {adding.isPending && <progress aria-label={t('attachments.adding')} />}
      <Reason error={adding.error} />
      <QueryState of={list} />
      {list.data?.length === 0 && (
        <Empty icon="file">
          <p>{kept === false ? t('mediation.destroyed') : t('attachments.none')}</p>
        </Empty>
      )}
      <ul className="seal-list">
        {list.data?.map((attachment) => (
          <Line key={attachment.id} caseId={id} attachment={attachment} />
        ))}
      </ul>
    </section>
  );
}

type Props = { caseId: string; attachment: MediationAttachment };

function Line({ caseId, attachment }: Props) {
  const { t } = useTranslation();
  const { moment, number } = useFormats();
  const queries = useQueryClient();
  const [asks, setAsks] = useState(false);
  const path = { caseId, attachmentId: attachment.id };
  const name = attachment.name ?? '';
  const opening = useDeed({
    mutationFn: () => readMediationAttachment({ path, parseAs: 'blob' }),
    onSuccess: (content) => download(content, name),
  });
  const deleting = useDeed({
    mutationFn: () => deleteMediationAttachment({ path }),
    onSuccess: () => queries.invalidateQueries(under('Mediation')),
  });
  return (
    <li>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p className="small dots">
        <span>{attachment.type}</span>
        <span>{t('attachments.size', { size: number(Math.ceil(attachment.size / 1024)) })}</span>
        <span>{moment(attachment.addedAt)}</span>
      </p>
      <Reason error={opening.error ?? deleting.error} />
      <div className="acts">
        {asks ? (
          <>
            <span>{t('attachments.sure')}</span>
            <button
              type="button"
              className="btn"
              aria-disabled={deleting.isPending}
              onClick={() => deleting.send(undefined)}
            >
              {t('attachments.delete')}
            </button>
            <button type="button" className="btn" onClick={() => setAsks(false)}>
              {t('form.cancel')}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              className="btn"
              aria-label={t('attachments.saveOf', { name: name })}
              aria-disabled={opening.isPending}
              onClick={() => opening.send(undefined)}
            >
              <Icon name="file" />
              {t('attachments.save')}
            </button>
            <button
              type="button"
              className="btn quiet"
              aria-label={t('attachments.deleteOf', { name: name })}
              onClick={() => setAsks(true)}
            >
              {t('attachments.delete')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
