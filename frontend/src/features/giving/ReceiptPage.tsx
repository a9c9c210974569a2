import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kit } from '../../api/contract';
import { listKitsQuery, readCourseQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { currentLanguage, wordsOf } from '../../i18n';
import { longDay, readDay } from '../../i18n/dates';
import { type Language, languageCodes, languages } from '../../i18n/languages';
import { Choice } from '../../ui/Choice';
import { Icon } from '../../ui/Icon';
import { Code, fullName } from '../../ui/Named';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { Waiting } from '../../ui/Waiting';

type Props = { courseId: string; kitId: string; otherwise: ReactNode };

/** What somebody signs for what they take home, in the language they read. */
export function ReceiptPage({ courseId, kitId, otherwise }: Props) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(currentLanguage());
  const kits = useQuery(items(listKitsQuery({ path: { courseId } })));
  const course = useQuery(readCourseQuery({ path: { courseId } }));
  const kit = kits.data?.find(({ id }) => id === kitId);
  if (kits.data && !kit?.holder) return otherwise;
  if (!kit || !course.data) return <QueryState of={[kits, course]} />;
  return (
    <Page
      title={t('receipt.title')}
      narrow
      above={
        <Link className="back" to="/courses/$id/giving" params={{ id: courseId }}>
          <Icon name="back" />
          {t('giving.title')}
        </Link>
      }
      below={<p>{t('receipt.how')}</p>}
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </button>
      }
    >
      <div className="acts">
        <Choice
          label={t('receipt.language')}
          value={language}
          onChange={setLanguage}
          options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
        />
      </div>
      <Receipt kit={kit} language={language} centreId={course.data.centreId} />
    </Page>
  );
}

function Receipt({ kit, language, centreId }: { kit: Kit; language: Language; centreId: string }) {
  const { centres } = useMe();
  const words = useQuery({
    queryKey: ['words', language],
    queryFn: () => wordsOf(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const t = words.data;
  if (!t || !kit.holder) return <Waiting />;
  return (
    <article className="letter receipt" lang={language} dir={languages[language].dir}>
      <header>
        <b>
          <bdi>{centres.find(({ id }) => id === centreId)?.name[language]}</bdi>
        </b>
        <span>{longDay(readDay(kit.givenOn), language)}</span>
      </header>
      <h2>{t('receipt.title')}</h2>
      <p>{t('receipt.received')}</p>
      <dl className="facts">
        <dt>{t('kits.item')}</dt>
        <dd>
          <bdi>{kit.item}</bdi>
        </dd>
        {kit.serial && (
          <>
            <dt>{t('kits.serial')}</dt>
            <dd>
              <Code>{kit.serial}</Code>
            </dd>
          </>
        )}
        <dt>{t('kits.who')}</dt>
        <dd>
          <bdi>{fullName(kit.holder)}</bdi> <Code>{kit.holder.reference}</Code>
        </dd>
      </dl>
      <p>{t('receipt.free')}</p>
      <div className="two-lines">
        <p className="line">{t('receipt.holder')}</p>
        <p className="line">{t('receipt.centre')}</p>
      </div>
    </article>
  );
}
