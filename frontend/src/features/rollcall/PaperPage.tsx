import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { isRefusal } from '../../api/problem';
import { wordsOf } from '../../i18n';
import { languages, type Language } from '../../i18n/languages';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { Code, fullName } from '../../ui/Named';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { qrPath } from '../../ui/qr';
import { sheetQuery } from './queries';

const tongues: readonly Language[] = ['en', 'ar', 'ckb'];
const EMPTY_LINES = 4;

/** The sheet as paper, in three languages at once, with a code that opens exactly this sheet again. */
export function PaperPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const { atLocal } = useFormats();
  const sheet = useQuery(sheetQuery(id));
  const [words, setWords] = useState<TFunction[]>([]);
  useEffect(() => {
    void Promise.all(tongues.map(wordsOf)).then(setWords);
  }, []);
  if (isRefusal(sheet.error, 404)) return otherwise;
  const back = (
    <Link className="back" to="/rollcall/$id" params={{ id }}>
      <Icon name="back" />
      {t('rollcall.title')}
    </Link>
  );
  if (!sheet.data || words.length === 0) {
    return (
      <Page title={t('rollcall.paper')} above={back}>
        <QueryState of={sheet} />
      </Page>
    );
  }
  const { title, startsAt, rows } = sheet.data;
  const address = `${window.location.origin}/rollcall/${id}`;
  const code = qrPath(address);
  return (
    <Page
      title={t('rollcall.paper')}
      above={back}
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('rollcall.print')}
        </button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by whoever has no mouse */}
      <section className="paper-sheet" aria-label={t('rollcall.paper')} tabIndex={0}>
        <header>
          <div>
            {tongues.map((tongue) => (
              <h2 key={tongue} lang={tongue} dir={languages[tongue].dir}>
                {title[tongue]}
              </h2>
            ))}
            <p>{atLocal(startsAt)}</p>
            <p className="room">
              <Three words={words} name="rollcall.howMany" /> <span className="box" />
            </p>
          </div>
          <svg
            className="qr"
            viewBox={`0 0 ${code.size} ${code.size}`}
            role="img"
            aria-label={t('rollcall.opensSheet')}
          >
            <path d={code.path} />
          </svg>
        </header>
        <table>
          <thead>
            <tr>
              <th scope="col">{'#'}</th>
              <th scope="col">
                <Three words={words} name="rollcall.person" />
              </th>
              {(['PRESENT', 'LATE', 'EXCUSED', 'ABSENT'] as const).map((mark) => (
                <th key={mark} scope="col">
                  <Three words={words} name={`mark.${mark}`} />
                </th>
              ))}
              <th scope="col" className="sign">
                <Three words={words} name="rollcall.signature" />
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, reference, attendance }, at) => (
              <tr key={attendance.participantId}>
                <td>{at + 1}</td>
                <th scope="row">
                  <bdi>{name ? fullName(name) : ''}</bdi> {reference && <Code>{reference}</Code>}
                </th>
                <td />
                <td />
                <td />
                <td />
                <td />
              </tr>
            ))}
            {Array.from({ length: EMPTY_LINES }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: empty lines of a paper are told apart by nothing else
              <tr key={`empty${at}`}>
                <td>{rows.length + at + 1}</td>
                <td />
                <td />
                <td />
                <td />
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small" dir="ltr">
          {address}
        </p>
      </section>
    </Page>
  );
}

type Words =
  | 'rollcall.howMany'
  | 'rollcall.person'
  | 'rollcall.signature'
  | `mark.${'PRESENT' | 'LATE' | 'EXCUSED' | 'ABSENT'}`;

/** One word in three languages, each marked as what it is. */
function Three({ words, name }: { words: readonly TFunction[]; name: Words }) {
  return (
    <>
      {tongues.map((tongue, at) => (
        <span key={tongue} className="in" lang={tongue} dir={languages[tongue].dir}>
          {words[at]?.(name)}
        </span>
      ))}
    </>
  );
}
