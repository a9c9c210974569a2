import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated, useFormats } from '../i18n/useFormats';
import { Icon, type IconName } from './Icon';
import { Empty } from './Note';
import { type Asked, QueryState } from './QueryState';

/** How many of a group are seen before somebody asks for the others: none hides the next group. One other is no question. */
const AT_FIRST = 5;

/** One thing to do, and the one click to it. */
export type Wait = {
  key: string;
  icon: IconName;
  /** Red is danger, yellow stands still until it is done, blue is for a second person. */
  tone?: 'clay' | 'saffron' | 'lapis';
  what: ReactNode;
  why?: ReactNode;
  act: string;
  /** Says what the button is about, where its words alone do not. */
  about?: string;
  link: LinkProps;
};

export type WaitGroup = { title: string; waits: readonly Wait[] };

/** What one room of the house has for somebody. */
export type Waits = { queries: readonly Asked[]; groups: readonly WaitGroup[] };

/** Everything that waits, in one list: what is a danger first, then room by room. Nothing is a good day, and says so. */
export function WaitsForMe({ queries, groups }: Waits) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const full = groups.filter(({ waits }) => waits.length > 0);
  const all = full.reduce((sum, { waits }) => sum + waits.length, 0);
  const known = queries.every(({ data, error }) => data !== undefined || error);
  const answered = queries.every(({ data }) => data !== undefined);
  const alarmed = ({ waits }: WaitGroup) => (waits.some(({ tone }) => tone === 'clay') ? 0 : 1);
  return (
    <section className="waits" id="waits" aria-label={t('home.waits')}>
      <div className="bar">
        <h2>
          {t('home.waits')} {known && all > 0 && <span className="n">{number(all)}</span>}
        </h2>
      </div>
      <QueryState of={queries} />
      {answered && all === 0 && (
        <Empty icon="check">
          <p>{t('home.goodDay')}</p>
        </Empty>
      )}
      {known &&
        [...full]
          .sort((one, other) => alarmed(one) - alarmed(other))
          .map((group) => <Group key={group.title} {...group} />)}
    </section>
  );
}

function Group({ title, waits }: WaitGroup) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const folded = waits.length > AT_FIRST + 1;
  return (
    <section className="task-group" aria-label={title}>
      <h3>{title}</h3>
      <ul aria-label={title}>
        {waits
          .slice(0, folded && !all ? AT_FIRST : undefined)
          .map(({ key, icon, tone, what, why, act, about, link }) => (
            <li key={key} className={`task ${tone ?? ''}`}>
              <Icon name={icon} />
              <div>
                <b>{what}</b>
                {why && <p className="dots">{why}</p>}
              </div>
              <Link className="btn" aria-label={about && `${act}: ${isolated(about)}`} {...link}>
                {act}
              </Link>
            </li>
          ))}
      </ul>
      {folded && (
        <button type="button" className="btn quiet flush" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('home.fewer') : t('home.more', { count: waits.length - AT_FIRST })}
        </button>
      )}
    </section>
  );
}
