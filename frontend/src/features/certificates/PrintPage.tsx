import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCourseCertificatesQuery, readCertificateQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { type Language, languageCodes, languages } from '../../i18n/languages';
import { Choice } from '../../ui/Choice';
import { Icon } from '../../ui/Icon';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { CertificateSheet } from './CertificateSheet';

/** Certificates on paper, a sheet for each: those that were asked for, or every one of the course that counts. */
export function PrintPage({ courseId, of }: { courseId: string; of?: string }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<'own' | Language>('own');
  const list = useQuery(items(listCourseCertificatesQuery({ path: { courseId } })));
  const wanted = of?.split(',');
  const issued = list.data?.filter(({ id, state }) => state === 'ISSUED' && (!wanted || wanted.includes(id))) ?? [];
  const papers = useQueries({ queries: issued.map(({ id }) => readCertificateQuery({ path: { certificateId: id } })) });
  const asked = [list, ...papers];
  const waiting = asked.some(({ isPending }) => isPending);
  return (
    <Page
      title={t('certificates.print', { count: issued.length })}
      above={
        <Link className="back" to="/courses/$id/certificates" params={{ id: courseId }}>
          <Icon name="back" />
          {t('certificates.title')}
        </Link>
      }
      below={<p>{t('certificates.printHow')}</p>}
      actions={
        issued.length > 0 && (
          <button
            type="button"
            className="btn primary"
            aria-disabled={waiting}
            onClick={() => !waiting && window.print()}
          >
            <Icon name="print" />
            {t('kit.print')}
          </button>
        )
      }
    >
      <div className="acts">
        <Choice
          label={t('certificates.field.language')}
          value={chosen}
          onChange={setChosen}
          options={[
            { value: 'own', label: t('certificates.own') },
            ...languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code })),
          ]}
        />
      </div>
      <QueryState of={asked.filter(({ data }) => !data)} />
      {list.data && issued.length === 0 && <Empty icon="print">{t('certificates.nothingToPrint')}</Empty>}
      {papers.map(
        ({ data }) =>
          data && (
            <CertificateSheet
              key={data.certificate.id}
              paper={data}
              language={chosen === 'own' ? data.certificate.language : chosen}
            />
          ),
      )}
    </Page>
  );
}
