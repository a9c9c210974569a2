import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Steps } from '../../ui/Steps';
import { sheetQuery } from './queries';
import { SheetChoose } from './SheetChoose';
import { SheetReport } from './SheetReport';

type Props = { check: string | undefined; onCheck: (id: string | undefined) => void };

/** An old attendance sheet in two steps: everything is checked and nothing stored, then all of it or nothing. */
export function SheetPage({ check, onCheck }: Props) {
  const { t } = useTranslation();
  const found = useQuery({ ...sheetQuery(check ?? ''), enabled: check !== undefined });
  const gone = isRefusal(found.error, 404);
  const step = !check || gone ? 0 : found.data?.state === 'COMMITTED' ? 2 : 1;
  return (
    <Page
      title={t('sheets.loadTitle')}
      above={
        <Link className="back" to="/numbers/history">
          <Icon name="back" />
          {t('figures.nav')}
        </Link>
      }
      below={<p>{t('sheets.what')}</p>}
    >
      <Steps
        label={t('import.steps')}
        names={[t('import.stepChoose'), t('import.stepCheck'), t('sheets.stepDone')]}
        now={step}
      />
      {gone && (
        <Note tone="saffron" role="alert">
          {t('sheets.gone')}
        </Note>
      )}
      {step === 0 && <SheetChoose onChecked={onCheck} />}
      {step > 0 && !gone && <QueryState of={found} />}
      {step > 0 && found.data && <SheetReport found={found.data} onAgain={() => onCheck(undefined)} />}
    </Page>
  );
}
