import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FileInTwoSteps } from '../../ui/FileInTwoSteps';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { sheetQuery } from './queries';
import { SheetChoose } from './SheetChoose';
import { SheetReport } from './SheetReport';

type Props = { check: string | undefined; onCheck: (id: string | undefined) => void };

/** An old attendance sheet in two steps: everything is checked and nothing stored, then all of it or nothing. */
export function SheetPage({ check, onCheck }: Props) {
  const { t } = useTranslation();
  const found = useQuery({ ...sheetQuery(check ?? ''), enabled: check !== undefined });
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
      <FileInTwoSteps
        file={check === undefined ? undefined : found}
        steps={[t('import.stepChoose'), t('import.stepCheck'), t('sheets.stepDone')]}
        stepOf={({ state }) => (state === 'COMMITTED' ? 2 : 1)}
        gone={t('sheets.gone')}
        choose={<SheetChoose onChecked={onCheck} />}
      >
        {(file) => <SheetReport found={file} onAgain={() => onCheck(undefined)} />}
      </FileInTwoSteps>
    </Page>
  );
}
