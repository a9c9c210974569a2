import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MatchPair, MatchReason, ParticipantSummary } from '../../api/contract';
import { useMe } from '../../auth/me';
import { Code } from '../../ui/Named';
import { Status } from '../../ui/Note';
import { differing } from './differing';
import { useMatchWords } from './useMatchWords';
import { usePersonWords } from './usePersonWords';

type Row = {
  label: string;
  part?: MatchReason['part'];
  name?: boolean;
  of: (person: ParticipantSummary) => string | null | undefined;
};

/** Two records part by part; where they differ, the letters are marked and a word says how much. */
export function SideBySide({ pair }: { pair: MatchPair }) {
  const { t } = useTranslation();
  const { may, centres } = useMe();
  const words = usePersonWords();
  const verdicts = useMatchWords();
  const rows: Row[] = [
    { label: t('person.given'), part: 'GIVEN', name: true, of: ({ name }) => name.given },
    { label: t('person.father'), part: 'FATHER', name: true, of: ({ name }) => name.father },
    { label: t('person.grandfather'), part: 'GRANDFATHER', name: true, of: ({ name }) => name.grandfather },
    { label: t('matches.greatGrandfather'), name: true, of: ({ name }) => name.greatGrandfather },
    {
      label: t('person.birth'),
      part: 'BIRTH_DATE',
      of: (person) => (person.birthDate || person.ageBand) && words.born(person),
    },
    { label: t('person.sex'), part: 'SEX', of: words.sex },
    ...(centres.length > 1 ? [{ label: t('person.centre'), of: words.centre }] : []),
    { label: t('matches.registered'), of: words.registered },
  ];
  const sides = [pair.one, pair.other] as const;
  return (
    <table className="pair">
      <caption className="sr">{t('matches.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('matches.part')}</span>
          </th>
          {sides.map((person, index) => (
            <th scope="col" key={person.id}>
              <b>
                {may('PARTICIPANT_READ') ? (
                  <Link to="/people/$id" params={{ id: person.id }}>
                    <Code>{person.reference}</Code>
                  </Link>
                ) : (
                  <Code>{person.reference}</Code>
                )}
              </b>
              <kbd className="desktop">{index + 1}</kbd>
            </th>
          ))}
          <th scope="col">
            <span className="sr">{t('matches.agrees')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter((row) => sides.some((person) => row.of(person)))
          .map((row) => {
            const [one, other] = sides.map((person) => row.of(person) || '') as [string, string];
            const verdict = pair.reasons.find(({ part }) => part === row.part)?.verdict;
            return (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                <td>
                  <Text text={one} facing={other} name={row.name} />
                </td>
                <td>
                  <Text text={other} facing={one} name={row.name} />
                </td>
                <td className="rel">
                  {verdict && (
                    <Status tone={verdicts.tone(verdict)} icon={verdicts.icon(verdict)}>
                      {verdicts.verdict(verdict)}
                    </Status>
                  )}
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}

function Text({ text, facing, name }: { text: string; facing: string; name: boolean | undefined }) {
  const { t } = useTranslation();
  if (!text) return <span className="small">{t('matches.notSaid')}</span>;
  if (!name || !facing) return <bdi>{text}</bdi>;
  const { start, middle, end } = differing(text, facing);
  return (
    <bdi>
      {start}
      {middle && <mark className="diff">{middle}</mark>}
      {end}
    </bdi>
  );
}
