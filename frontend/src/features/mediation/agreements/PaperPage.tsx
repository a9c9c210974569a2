import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../../api/problem';
import { useMe } from '../../../auth/me';
import { wordsOf } from '../../../i18n';
import { longDay, readDay } from '../../../i18n/dates';
import { type Language, languages } from '../../../i18n/languages';
import { Icon } from '../../../ui/Icon';
import { Code } from '../../../ui/Named';
import { QueryState } from '../../../ui/QueryState';
import { AgreementTexts } from './AgreementTexts';
import { currentOf } from '../nextStep';
import { SealedPage } from '../SealedPage';
import { useCaseFile } from '../useCaseFile';

/** The paper the parties sign and keep: the texts side by side, the line about the court, and the code of the text. */
export function PaperPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const { asked, file } = useCaseFile(id);
  if (asked.some(({ error }) => isRefusal(error, 404))) return otherwise;
  if (!file) return <QueryState of={asked} />;
  const agreement = currentOf(file.agreements);
  if (!agreement) return otherwise;
  return (
    <SealedPage
      title={t('mediation.printForSigning')}
      narrow
      above={
        <Link className="back" to="/mediation/cases/$id/agreement" params={{ id }}>
          <Icon name="back" />
          {t('mediation.agreement')}
        </Link>
      }
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </button>
      }
    >
      <article className="seal-paper">
        <h2>
          {me.centreName(file.mediated.centreId)} <Code>{file.mediated.reference}</Code>
        </h2>
        <AgreementTexts agreement={agreement} />
        {agreement.printed?.map(({ language }) => (
          <KeptUntil key={language} day={agreement.keptUntil} language={language} />
        ))}
        <div className="two-lines">
          {file.parties.map((party) => (
            <p key={party.id} className="line">
              <bdi>{party.details?.name}</bdi>
            </p>
          ))}
          {(agreement.details?.guarantors ?? []).map(({ name }) => (
            <p key={name} className="line">
              <bdi>{name}</bdi> <span className="small">{t('mediation.guarantor')}</span>
            </p>
          ))}
        </div>
      </article>
    </SealedPage>
  );
}

/** Until when the file is kept, in the language of a text: the parties take the day home. */
function KeptUntil({ day, language }: { day: string; language: Language }) {
  const words = useQuery({
    queryKey: ['words', language],
    queryFn: () => wordsOf(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!words.data) return null;
  return (
    <p lang={language} dir={languages[language].dir}>
      {words.data('keeping.onPaper', { when: longDay(readDay(day), language) })}
    </p>
  );
}
