import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DuplicateDecision, Import, ImportDuplicate } from '../../api/contract';
import { resolveImportDuplicates } from '../../api/gen/sdk.gen';
import { under } from '../../api/under';
import { useFormats } from '../../i18n/useFormats';
import { QueryState } from '../../ui/QueryState';
import { Reason } from '../../ui/Reason';
import { More } from '../../ui/More';
import { Code, fullName, Named } from '../../ui/Named';
import { useDeed } from '../../ui/useDeed';
import { duplicatesQuery } from './importQueries';
import { usePersonWords } from './usePersonWords';

type Said = { decision: DuplicateDecision; rows: number[] | null };

/** Rows that are likely somebody who is known already: a person says of each whether it is. */
export function ImportDuplicates({ found }: { found: Import }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const list = useInfiniteQuery(duplicatesQuery(found.id));
  const deciding = useDeed({
    mutationFn: ({ decision, rows }: Said) =>
      resolveImportDuplicates({ path: { importId: found.id }, body: { decision, rows } }),
    onSuccess: async () => {
      await queries.invalidateQueries(under('Imports'));
    },
  });
  if (list.error && !list.data) return <QueryState of={list} />;
  return (
    <section>
      <h2 className="bar">{t('import.duplicates')}</h2>
      <p>{t('import.duplicatesWhat')}</p>
      <Reason error={deciding.error} />
      {found.undecidedCount > 0 && (
        <p className="after">
          <span>{t('import.allLeft')}</span>
          <button
            type="button"
            className="btn"
            aria-disabled={deciding.isPending}
            onClick={() => deciding.send({ decision: 'SAME', rows: null })}
          >
            {t('import.allSame')}
          </button>
          <button
            type="button"
            className="btn"
            aria-disabled={deciding.isPending}
            onClick={() => deciding.send({ decision: 'DIFFERENT', rows: null })}
          >
            {t('import.allDifferent')}
          </button>
        </p>
      )}
      <QueryState of={list} />
      <ul className="doubts">
        {list.data?.pages
          .flatMap((page) => page.items)
          .map((doubt) => (
            <Doubt key={doubt.row} doubt={doubt} onSay={(decision) => deciding.send({ decision, rows: [doubt.row] })} />
          ))}
      </ul>
      <More list={list} />
    </section>
  );
}

function Doubt({ doubt, onSay }: { doubt: ImportDuplicate; onSay: (decision: DuplicateDecision) => void }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const words = usePersonWords();
  const name = fullName(doubt.person.name);
  return (
    <li>
      <div className="doubt-of">
        <div>
          <p className="small">{t('import.rowNumber', { number: number(doubt.row) })}</p>
          <p>
            <b>
              <Named name={doubt.person.name} />
            </b>
          </p>
          <p className="small">{[words.sex(doubt.person), words.born(doubt.person)].filter(Boolean).join(' · ')}</p>
        </div>
        <ul>
          {doubt.candidates.map((candidate) => (
            <li key={candidate.participant?.id ?? candidate.row}>
              {candidate.participant ? (
                <>
                  <p>
                    <Named name={candidate.participant.name} /> <Code>{candidate.participant.reference}</Code>
                  </p>
                  <p className="small">
                    {[words.sex(candidate.participant), words.born(candidate.participant)].filter(Boolean).join(' · ')}
                  </p>
                </>
              ) : (
                <p>
                  {candidate.row ? t('import.asRow', { number: number(candidate.row) }) : t('import.noLongerThere')}
                </p>
              )}
              <ul className="chips small">
                {candidate.reasons
                  .flatMap(({ part, verdict }) => (verdict === 'MISSING' ? [] : [{ part, verdict }]))
                  .map(({ part, verdict }) => (
                    <li key={part}>
                      {t(`import.parts.${part}`)} <b>{t(`import.verdicts.${verdict}`)}</b>
                    </li>
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      </div>
      <fieldset className="pair-of" aria-label={t('import.decide', { name })}>
        <button type="button" className="btn" aria-pressed={doubt.decision === 'SAME'} onClick={() => onSay('SAME')}>
          {t('import.same')}
        </button>
        <button
          type="button"
          className="btn"
          aria-pressed={doubt.decision === 'DIFFERENT'}
          onClick={() => onSay('DIFFERENT')}
        >
          {t('import.different')}
        </button>
      </fieldset>
    </li>
  );
}
