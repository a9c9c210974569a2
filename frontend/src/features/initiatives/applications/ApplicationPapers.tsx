import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantApplication, GrantApplicationPaper, GrantCall } from '../../../api/contract';
import { listGrantApplicationPapersQuery } from '../../../api/gen/queries.gen';
import {
  addGrantApplicationPaper,
  deleteGrantApplicationPaper,
  readGrantApplicationPaper,
} from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { itsKind } from '../../../api/scan';
import { items } from '../../../api/items';
import { asking } from '../../../api/under';
import { useCodes } from '../../../api/useCodes';
import { useFormats } from '../../../i18n/useFormats';
import { ActDialog } from '../../../ui/ActDialog';
import { stillAsChosen } from '../../../ui/csvFile';
import { Dots } from '../../../ui/Dots';
import { Icon } from '../../../ui/Icon';
import { Status } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { Reason } from '../../../ui/Reason';
import { saveScan } from '../../../ui/scanFile';
import { useDeed } from '../../../ui/useDeed';

type Props = {
  application: GrantApplication;
  /** Whose papers are asked for, while they can be brought; without it they are read only. */
  call?: GrantCall;
};

/** The scans that came with an application, paper by paper: what the call asks for first, and what of it is missing. */
export function ApplicationPapers({ application, call }: Props) {
  const { t } = useTranslation();
  const documents = useCodes('initiative-documents');
  const path = { applicationId: application.id };
  const list = useQuery(items(listGrantApplicationPapersQuery({ path })));
  // What the form asks itself, such as the budget, is no paper.
  const isPaper = (document: string) => !documents.codeOf(document)?.traits.includes('IN_THE_APPLICATION');
  const asked = call?.documents.filter(isPaper) ?? [];
  const brought = list.data?.map(({ document }) => document) ?? [];
  const others = call ? documents.choices(...asked, ...brought).map(({ value }) => value) : brought;
  return (
    <section className="form-part" id="papers" tabIndex={-1} aria-label={t('applications.partPapers')}>
      <h2>{t('applications.partPapers')}</h2>
      {call && <p className="hint-line">{t('applications.papersHint')}</p>}
      <QueryState of={list} />
      {list.data && !call && brought.length === 0 && <p className="small">{t('applications.noPapers')}</p>}
      {list.data && (
        <ul className="desk-list">
          {[...new Set([...asked, ...others.filter(isPaper)])].map((document) => (
            <Paper
              key={document}
              applicationId={application.id}
              document={document}
              name={documents.wordOf(document)}
              asked={asked.includes(document)}
              writes={call !== undefined}
              scans={list.data.filter((paper) => paper.document === document)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type PaperProps = {
  applicationId: string;
  document: string;
  name: string;
  asked: boolean;
  writes: boolean;
  scans: readonly GrantApplicationPaper[];
};

function Paper({ applicationId, document, name, asked, writes, scans }: PaperProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const adding = useDeed({
    mutationFn: async (file: File) => {
      await stillAsChosen(file);
      return addGrantApplicationPaper({
        path: { applicationId },
        query: { document },
        headers: { ...once(crypto.randomUUID()), ...itsKind(file) },
        body: file,
      });
    },
    onSuccess: () => queries.invalidateQueries(asking('listGrantApplicationPapers', 'readGrantApplication')),
  });
  return (
    <li>
      <div className="bar-ends">
        <span>
          <b>{name}</b>{' '}
          {asked && scans.length === 0 && (
            <Status tone="saffron" icon="alert">
              {t('applications.paperMissing')}
            </Status>
          )}
        </span>
        {writes && (
          <button
            type="button"
            id={`papers-${document}`}
            className="btn"
            aria-label={t('applications.addScanOf', { name: name })}
            aria-disabled={adding.isPending}
            onClick={() => !adding.isPending && input.current?.click()}
          >
            <Icon name="plus" />
            {t(adding.isPending ? 'applications.addingScan' : 'applications.addScan')}
          </button>
        )}
      </div>
      {writes && (
        <input
          ref={input}
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          className="sr"
          tabIndex={-1}
          aria-label={t('applications.scanOf', { name: name })}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) adding.send(file);
          }}
        />
      )}
      {adding.isPending && <progress aria-label={t('applications.addingScan')} />}
      <Reason error={adding.error} />
      {scans.map((scan) => (
        <Scan key={scan.id} scan={scan} name={name} writes={writes} />
      ))}
    </li>
  );
}

/** Saved to the device when somebody asks for it, and never shown here. */
function Scan({ scan, name, writes }: { scan: GrantApplicationPaper; name: string; writes: boolean }) {
  const { t } = useTranslation();
  const { moment, number } = useFormats();
  const queries = useQueryClient();
  const [removing, setRemoving] = useState(false);
  const path = { applicationId: scan.applicationId, paperId: scan.id };
  const saving = useDeed({
    mutationFn: () => readGrantApplicationPaper({ path, parseAs: 'blob' }),
    onSuccess: (content) => saveScan(content, name),
  });
  return (
    <>
      <div className="bar-ends">
        <span className="small">
          <Dots
            of={[scan.type, t('attachments.size', { size: number(Math.ceil(scan.size / 1024)) }), moment(scan.addedAt)]}
          />
        </span>
        <span className="acts">
          {writes && (
            <button type="button" className="btn quiet" onClick={() => setRemoving(true)}>
              {t('kit.remove')}
            </button>
          )}
          <button
            type="button"
            className="btn quiet"
            aria-label={t('attachments.saveOf', { name: name })}
            aria-disabled={saving.isPending}
            onClick={() => saving.send(undefined)}
          >
            <Icon name="file" />
            {t('attachments.save')}
          </button>
        </span>
      </div>
      <Reason error={saving.error} />
      {removing && (
        <ActDialog
          title={t('applications.removeScan', { name: name })}
          act={t('kit.remove')}
          says={t('applications.removeScanSays')}
          send={() => deleteGrantApplicationPaper({ path })}
          onDone={async () => {
            setRemoving(false);
            await queries.invalidateQueries(asking('listGrantApplicationPapers', 'readGrantApplication'));
          }}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}
