import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantSelectionLetter } from '../../../api/contract';
import { readGrantSelectionLetterQuery } from '../../../api/gen/queries.gen';
import { longDay, readDay } from '../../../i18n/dates';
import { languages } from '../../../i18n/languages';
import { useWordsOf } from '../../../i18n/useWordsOf';
import { Icon } from '../../../ui/Icon';
import { Code } from '../../../ui/Named';
import { Opened } from '../../../ui/Opened';
import { Page } from '../../../ui/Page';
import { Waiting } from '../../../ui/Waiting';

/** What a network is told about its application, in its language whatever the screen speaks. */
export function LetterPage({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <Page
      title={t('selectionLetter.title')}
      narrow
      above={
        <Link className="back" to="/initiatives/applications/$id" params={{ id }}>
          <Icon name="back" />
          {t('selectionLetter.back')}
        </Link>
      }
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </button>
      }
    >
      <Opened query={readGrantSelectionLetterQuery({ path: { applicationId: id } })}>
        {(letter) => <Letter letter={letter} />}
      </Opened>
    </Page>
  );
}

function Letter({ letter }: { letter: GrantSelectionLetter }) {
  const { language } = letter;
  const words = useWordsOf(language);
  const day = (text: string) => longDay(readDay(text), language);
  if (!words) return <Waiting />;
  return (
    <article className="letter" lang={language} dir={languages[language].dir}>
      <header>
        <b>{letter.centre}</b>
        <dl>
          <dt>{letter.decidedLabel}</dt>
          <dd>{day(letter.decidedOn)}</dd>
          <dt>{letter.codeLabel}</dt>
          <dd>
            <Code>{letter.code}</Code>
          </dd>
        </dl>
      </header>
      <h2>{letter.title}</h2>
      <p>
        <b>
          <bdi>{letter.applicationTitle}</bdi>
        </b>
        <br />
        <bdi>{letter.callTitle}</bdi>
      </p>
      {letter.words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {letter.complainTo && (
        <dl className="facts">
          <dt>{words('selectionLetter.complainTo')}</dt>
          <dd>
            <bdi className="call-words">{letter.complainTo}</bdi>
          </dd>
          {letter.complainUntil && (
            <>
              <dt>{words('selectionLetter.complainUntil')}</dt>
              <dd>{day(letter.complainUntil)}</dd>
            </>
          )}
        </dl>
      )}
      <p className="line">{words('selectionLetter.signature')}</p>
    </article>
  );
}
