import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { useCodes } from '../../api/useCodes';
import { useMe } from '../../auth/me';
import { currentLanguage } from '../../i18n';
import { type Language, languageCodes, languages } from '../../i18n/languages';
import { useFormats } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { Icon } from '../../ui/Icon';
import { Code } from '../../ui/Named';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Letter } from './Letter';
import { demandQuery } from './queries';

/** One demand, written down, and the letter that answers it. */
export function DemandPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const demanders = useCodes('data-demanders');
  const { may } = useMe();
  const { day } = useFormats();
  const found = useQuery(demandQuery(id));
  const [language, setLanguage] = useState<Language>(currentLanguage());
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;
  const demand = found.data;
  return (
    <Page
      title={t(`demanded.${demand.demanded}`)}
      tab={demand.reference}
      narrow
      above={
        may('DATA_DEMAND_READ') && (
          <Link className="back" to="/demands">
            <Icon name="back" />
            {t('demands.nav')}
          </Link>
        )
      }
      below={
        <p className="dots">
          <Code>{demand.reference}</Code>
          <span>{demanders.wordOf(demand.demandedBy)}</span>
          <span>{day(demand.demandedOn)}</span>
          <span>{t(`demandAnswer.${demand.answer}`)}</span>
        </p>
      }
    >
      <div className="with-letter">
        <Note tone="reed" role="status">
          <b>{t('demands.written')}</b>
          <p>{t('demands.writtenDo')}</p>
        </Note>
        <Choice
          label={t('demands.letterLanguage')}
          value={language}
          onChange={setLanguage}
          options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
        />
        <p className="acts">
          <button type="button" className="btn primary" onClick={() => window.print()}>
            <Icon name="print" />
            {t('demands.print')}
          </button>
        </p>
      </div>
      <Letter demand={demand} language={language} />
    </Page>
  );
}
