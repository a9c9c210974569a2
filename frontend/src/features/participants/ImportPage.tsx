import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { useMe } from '../../auth/me';
import { FileInTwoSteps } from '../../ui/FileInTwoSteps';
import { Page } from '../../ui/Page';
import { ImportChoose, keepSaid, saidBefore } from './ImportChoose';
import { ImportDone, ImportWithdrawn } from './ImportDone';
import { ImportProgress } from './ImportProgress';
import { ImportReading } from './ImportReading';
import { ImportReport } from './ImportReport';
import { ImportsSoFar } from './ImportsSoFar';
import { importQuery, isAtWork, isOver } from './importQueries';
import { ofPeople } from './queries';

const COLUMNS = 1;
const REPORT = 2;
const DONE = 3;

function stepOf(found: Import, rereading: boolean): number {
  if (isOver(found)) return DONE;
  return found.stage === 'READ' || rereading ? COLUMNS : REPORT;
}

/** A file becomes people step by step: nothing is stored before everything is checked, then the good rows, and the others come back. */
export function ImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/people/import' });
  const queries = useQueryClient();
  const me = useMe();
  const [rereading, setRereading] = useState(false);
  // Kept while this tab is open: whoever chooses the file again is not asked again how people agreed.
  const [said, setSaid] = useState(() => saidBefore(me.centres.length === 1 ? (me.centres[0]?.id ?? '') : ''));
  // The file has an address, so that it can be left while the service works, and found again.
  const { check } = useSearch({ from: '/people/import' });
  const found = useQuery({ ...importQuery(check ?? ''), enabled: check !== undefined });
  const stage = found.data?.stage;
  const again = () => {
    setRereading(false);
    void navigate({ search: {} });
  };

  useEffect(() => {
    if (stage === 'COMMITTED' || stage === 'WITHDRAWN') void queries.invalidateQueries(ofPeople);
  }, [stage, queries]);

  return (
    <Page title={t('import.title')} below={<p>{t('import.what')}</p>}>
      <FileInTwoSteps
        file={check === undefined ? undefined : found}
        steps={[
          t('import.stepChoose'),
          t('import.stepColumns'),
          t('import.stepCheck'),
          t(stage === 'WITHDRAWN' ? 'import.stepWithdrawn' : 'import.stepRegister'),
        ]}
        stepOf={(file) => stepOf(file, rereading)}
        gone={t('import.gone')}
        choose={
          <>
            <ImportChoose
              said={said}
              onSay={(part) => {
                const now = { ...said, ...part };
                keepSaid(now);
                setSaid(now);
              }}
              onChecked={(id) => void navigate({ search: { check: id } })}
            />
            <ImportsSoFar />
          </>
        }
      >
        {(file) => (
          <Opened
            found={file}
            rereading={rereading}
            onReread={() => setRereading(true)}
            onRead={() => setRereading(false)}
            onAgain={again}
          />
        )}
      </FileInTwoSteps>
    </Page>
  );
}

type OpenedProps = {
  found: Import;
  rereading: boolean;
  onReread: () => void;
  onRead: () => void;
  onAgain: () => void;
};

function Opened({ found, rereading, onReread, onRead, onAgain }: OpenedProps) {
  if (found.stage === 'COMMITTED') return <ImportDone found={found} onAgain={onAgain} />;
  if (found.stage === 'WITHDRAWN') return <ImportWithdrawn found={found} onAgain={onAgain} />;
  if (isAtWork(found)) return <ImportProgress found={found} />;
  if (found.stage === 'READ' || rereading) return <ImportReading found={found} onRead={onRead} onAgain={onAgain} />;
  return <ImportReport found={found} onReread={onReread} onAgain={onAgain} />;
}
