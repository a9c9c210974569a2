import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { Steps } from '../../ui/Steps';
import { Waiting } from '../../ui/Waiting';
import { ImportChoose } from './ImportChoose';
import { ImportReport } from './ImportReport';
import { importQuery } from './queries';

/** A file becomes people in two steps: everything is checked and nothing stored, then all of it or nothing. */
export function ImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/people/import' });
  // The checked file has an address, so that the report can be left and found again.
  const { check } = useSearch({ from: '/people/import' });
  const found = useQuery({ ...importQuery(check ?? ''), enabled: check !== undefined });
  const gone = isRefusal(found.error, 404);
  const step = !check || gone ? 0 : found.data?.state === 'COMMITTED' ? 2 : 1;
  const again = () => void navigate({ search: {} });

  return (
    <Page title={t('import.title')} below={<p>{t('import.what')}</p>}>
      <Steps
        label={t('import.steps')}
        names={[t('import.stepChoose'), t('import.stepCheck'), t('import.stepRegister')]}
        now={step}
      />
      {gone && (
        <Note tone="saffron" role="alert">
          {t('import.gone')}
        </Note>
      )}
      {step === 0 && <ImportChoose onChecked={(id) => void navigate({ search: { check: id } })} />}
      {step > 0 && found.isPending && <Waiting />}
      {step > 0 && found.error && !gone && <Failure error={found.error} again={() => void found.refetch()} />}
      {step > 0 && found.data && <ImportReport found={found.data} onAgain={again} />}
    </Page>
  );
}
