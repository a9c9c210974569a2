import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Steps } from '../../ui/Steps';
import { PlaceImportChoose } from './PlaceImportChoose';
import { PlaceImportReport } from './PlaceImportReport';
import { placeImportQuery } from './queries';

type Props = { check: string | undefined; onCheck: (id: string | undefined) => void };

/** A newer list of places in two steps: everything is checked and nothing stored, then all of it or nothing. */
export function PlaceImportPage({ check, onCheck }: Props) {
  const { t } = useTranslation();
  const found = useQuery({ ...placeImportQuery(check ?? ''), enabled: check !== undefined });
  const gone = isRefusal(found.error, 404);
  const step = !check || gone ? 0 : found.data?.state === 'COMMITTED' ? 2 : 1;
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
      <Steps
        label={t('import.steps')}
        names={[t('import.stepChoose'), t('import.stepCheck'), t('placeImport.stepDone')]}
        now={step}
      />
      {gone && (
        <Note tone="saffron" role="alert">
          {t('placeImport.gone')}
        </Note>
      )}
      {step === 0 && <PlaceImportChoose onChecked={onCheck} />}
      {step > 0 && !gone && <QueryState of={found} />}
      {step > 0 && found.data && <PlaceImportReport found={found.data} onAgain={() => onCheck(undefined)} />}
    </Page>
  );
}
