import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Enrolment } from '../../api/contract';
import { readEnrolmentQuery } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { currentLanguage } from '../../i18n';
import { dayOf, longDay } from '../../i18n/dates';
import { languageCodes, languages, type Language } from '../../i18n/languages';
import { useWordsOf } from '../../i18n/useWordsOf';
import { Choice } from '../../ui/Choice';
import { Icon } from '../../ui/Icon';
import { Code, fullName } from '../../ui/Named';
import { Opened } from '../../ui/Opened';
import { Page } from '../../ui/Page';
import { Waiting } from '../../ui/Waiting';

export type CourseOfLetter = { id: string; centreId: string; title?: Record<Language, string> | null };

/** What a committee decided, told to whom it concerns: without grounds, since to compare people is to blame them. */
export function LetterPage({ course, enrolmentId }: { course: CourseOfLetter; enrolmentId: string }) {
  return (
    <Opened query={readEnrolmentQuery({ path: { courseId: course.id, enrolmentId } })}>
      {(enrolment) => <Letter course={course} enrolment={enrolment} />}
    </Opened>
  );
}

function Letter({ course, enrolment }: { course: CourseOfLetter; enrolment: Enrolment }) {
  const { t } = useTranslation();
  const { centreName } = useMe();
  const [language, setLanguage] = useState<Language>(currentLanguage());
  const words = useWordsOf(language);
  return (
    <Page
      title={t('outcomeLetter.title')}
      tab={enrolment.person.reference}
      narrow
      above={
        <Link className="back" to="/courses/$id" params={{ id: course.id }}>
          <Icon name="back" />
          {t('outcomeLetter.back')}
        </Link>
      }
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          {t('outcomeLetter.print')}
        </button>
      }
    >
      <div className="acts">
        <Choice
          label={t('outcomeLetter.language')}
          value={language}
          onChange={setLanguage}
          options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
        />
      </div>
      {words ? (
        <article className="letter" lang={language} dir={languages[language].dir}>
          <p>{centreName(course.centreId)}</p>
          <p>{longDay(dayOf(new Date()), language)}</p>
          <p>
            <Code>{enrolment.person.reference}</Code>
          </p>
          <p>{words('outcomeLetter.dear', { name: fullName(enrolment.person.name) })}</p>
          <p>{words('outcomeLetter.thanks', { course: course.title?.[language] ?? words('courses.private') })}</p>
          <p>{sentence(words, enrolment)}</p>
          <p>{words('outcomeLetter.welcome')}</p>
          <p>{words('outcomeLetter.greeting')}</p>
          <p className="line">{words('outcomeLetter.signature')}</p>
        </article>
      ) : (
        <Waiting />
      )}
    </Page>
  );
}

function sentence(words: TFunction, { endReason, place }: Enrolment): string {
  if (endReason === 'NOT_SELECTED') return words('outcomeLetter.notSelected');
  return place == null ? words('outcomeLetter.offered') : words('outcomeLetter.reserve', { place });
}
