import { useTranslation } from 'react-i18next';
import type { MatchPair } from '../../api/contract';
import { Icon } from '../../ui/Icon';
import { speaksFor, useMatchWords } from './useMatchWords';

/** What speaks for one person and what for two, in words. */
export function MatchWhy({ pair: { reasons, level } }: { pair: MatchPair }) {
  const { t } = useTranslation();
  const words = useMatchWords();
  const list = (of: 'one' | 'two') => reasons.filter(({ verdict }) => speaksFor(verdict) === of);
  const lines = (some: MatchPair['reasons']) => (
    <ul className="why">
      {some.map(({ part, verdict }) => (
        <li key={part} className={words.tone(verdict)}>
          <Icon name={words.icon(verdict)} />
          <span>{`${words.part(part)}: ${words.verdict(verdict)}`}</span>
        </li>
      ))}
    </ul>
  );
  const against = list('two');
  return (
    <>
      <section>
        <h2 className="bar">{t('matches.why')}</h2>
        <p>{words.level(level)}</p>
        {lines(list('one'))}
      </section>
      <section>
        <h2 className="bar">{t('matches.whyNot')}</h2>
        {against.length > 0 ? lines(against) : <p className="small">{t('matches.nothingAgainst')}</p>}
        <p className="small">{t('matches.keeps')}</p>
      </section>
    </>
  );
}
