import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FileInTwoSteps } from '../../ui/FileInTwoSteps';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { PlaceImportChoose } from './PlaceImportChoose';
import { PlaceImportReport } from './PlaceImportReport';
import { placeImportQuery } from './queries';

type Props = { check: string | undefined; onCheck: (id: string | undefined) => void };

/** A newer list of places in two steps: everything is checked and nothing stored, then all of it or nothing. */
export function PlaceImportPage({ check, onCheck }: Props) {
  const { t } = useTranslation();
  const found = useQuery({ ...placeImportQuery(check ?? ''), enabled: check !== undefined });
  return (
    <Page
      title={t('placeImport.title')}
      above={
        <Link className="back" to="/places">
          <Icon name="back" />
          {t('places.nav')}
        </Link>
      }
      below={<p>{t('placeImport.what')}</p>}
    >
      <FileInTwoSteps
        file={check === undefined ? undefined : found}
        steps={[t('import.stepChoose'), t('import.stepCheck'), t('placeImport.stepDone')]}
        stepOf={({ state }) => (state === 'COMMITTED' ? 2 : 1)}
        gone={t('placeImport.gone')}
        choose={<PlaceImportChoose onChecked={onCheck} />}
      >
        {(file) => <PlaceImportReport found={file} onAgain={() => onCheck(undefined)} />}
      </FileInTwoSteps>
    </Page>
  );
}
