import type { ReactNode } from 'react';
import type { Grant } from '../../../api/contract';
import { useMe } from '../../../auth/me';
import { languages } from '../../../i18n/languages';
import { Code } from '../../../ui/Named';
import type { PaperWords } from './PapersPage';

type Props = { grant: Grant; words: PaperWords; title: string; children: ReactNode; lines?: readonly string[] };

/** One sheet: whose it is, what it is about, and lines to sign on. */
export function PaperSheet({ grant, words: { t, language }, title, children, lines = [] }: Props) {
  const { centres } = useMe();
  const centre = centres.find(({ id }) => id === grant.centreId);
  return (
    <article className="seal-letter support-paper" lang={language} dir={languages[language].dir} aria-label={title}>
      <p className="of-centre">
        <bdi>{centre?.name[language]}</bdi>
      </p>
      <h2>{title}</h2>
      <dl>
        <div>
          <dt>{t('initiativeGrants.initiative')}</dt>
          <dd>
            <bdi>{grant.title}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('initiativePapers.network')}</dt>
          <dd>
            <bdi>{grant.networkName[language] || grant.networkName.ar}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('initiativePapers.number')}</dt>
          <dd>
            <Code>{grant.code}</Code>
          </dd>
        </div>
      </dl>
      {children}
      {lines.length > 0 && (
        <div className="two-lines">
          {lines.map((line) => (
            <p key={line} className="line">
              {line}
            </p>
          ))}
        </div>
      )}
    </article>
  );
}

/** What is known is printed; what is not is written by hand. */
export function PaperFact({ name, children }: { name: string; children?: ReactNode }) {
  return (
    <p className="paper-fact">
      <span>{name}</span> {children ? <b>{children}</b> : <span className="by-hand" />}
    </p>
  );
}

/** The funder's words as it wants to be named, or why it is not named here. */
export function Visibility({ grant, words: { t, language } }: { grant: Grant; words: PaperWords }) {
  if (grant.funderShown)
    return (
      <p className="kept-until">
        <bdi>{grant.funderShown[language] || grant.funderShown.ar}</bdi>
      </p>
    );
  if (!grant.notShownBecause) return null;
  return (
    <p className="kept-until">
      {t('initiativePapers.derogation')} <bdi>{grant.notShownBecause}</bdi>
    </p>
  );
}
