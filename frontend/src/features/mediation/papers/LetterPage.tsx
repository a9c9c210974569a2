import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationEndingLetter, MediationParty } from '../../../api/contract';
import { listMediationPartiesQuery, readMediationEndingLetterQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { isRefusal } from '../../../api/problem';
import { longDay, readDay } from '../../../i18n/dates';
import { isLanguage, type Language, languageCodes, languages } from '../../../i18n/languages';
import { Choice } from '../../../ui/Choice';
import { Icon } from '../../../ui/Icon';
import { Code } from '../../../ui/Named';
import { QueryState } from '../../../ui/QueryState';
import { sealed } from '../queries';
import { SealedPage } from '../SealedPage';

type Props = { id: string; otherwise: ReactNode };

/** What every party is given when a mediation ends without an agreement, in the language of each; it names no party. */
export function LetterPage({ id, otherwise }: Props) {
  const parties = useQuery(sealed(items(listMediationPartiesQuery({ path: { caseId: id } }))));
  if (isRefusal(parties.error, 404)) return otherwise;
  if (!parties.data) return <QueryState of={parties} />;
  return <Letters id={id} parties={parties.data} otherwise={otherwise} />;
}

function Letters({ id, parties, otherwise }: Props & { parties: readonly MediationParty[] }) {
  const { t } = useTranslation();
  const spoken = parties.map(({ details }) => details?.language ?? '').find(isLanguage);
  const [language, setLanguage] = useState<Language>(spoken ?? 'ar');
  const letter = useQuery(sealed(readMediationEndingLetterQuery({ path: { caseId: id }, query: { language } })));
  if (isRefusal(letter.error, 404)) return otherwise;
  return (
    <SealedPage
      title={t('letter.title')}
      narrow
      above={
        <Link className="back" to="/mediation/cases/$id" params={{ id }}>
          <Icon name="back" />
          {t('mediation.overview')}
        </Link>
      }
      below={<p>{t('letter.same')}</p>}
      actions={
        <button
          type="button"
          className="btn primary"
          aria-disabled={!letter.data}
          onClick={() => letter.data && window.print()}
        >
          <Icon name="print" />
          {t('kit.print')}
        </button>
      }
    >
      <div className="acts">
        <Choice
          label={t('letter.language')}
          value={language}
          onChange={setLanguage}
          options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
        />
      </div>
      <QueryState of={letter} />
      {letter.data && <LetterPaper letter={letter.data} />}
    </SealedPage>
  );
}

/** One sheet of A4, as it is handed over. */
function LetterPaper({ letter }: { letter: MediationEndingLetter }) {
  const { language } = letter;
  const day = (text: string) => longDay(readDay(text), language);
  return (
    <article className="seal-letter" lang={language} dir={languages[language].dir}>
      <p className="of-centre">
        <bdi>{letter.centre}</bdi>
      </p>
      <h2>{letter.title}</h2>
      <dl>
        <div>
          <dt>{letter.referenceLabel}</dt>
          <dd>
            <Code>{letter.reference}</Code>
          </dd>
        </div>
        <div>
          <dt>{letter.endedLabel}</dt>
          <dd>{day(letter.endedOn)}</dd>
        </div>
      </dl>
      <p>{letter.words.join(' ')}</p>
      <p className="kept-until">
        <span>{letter.keptLabel}</span> <b>{day(letter.keptUntil)}</b>
      </p>
      <p>{letter.afterwards}</p>
    </article>
  );
}
