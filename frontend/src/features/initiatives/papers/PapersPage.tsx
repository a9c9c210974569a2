import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { readGrantQuery } from '../../../api/gen/queries.gen';
import { currentLanguage, wordsOf } from '../../../i18n';
import { type Language, languageCodes, languages } from '../../../i18n/languages';
import { Choice } from '../../../ui/Choice';
import { SelectField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { Opened } from '../../../ui/Opened';
import { Page } from '../../../ui/Page';
import { Waiting } from '../../../ui/Waiting';
import { AgreementPaper } from './AgreementPaper';
import { FinalReport } from './FinalReport';
import { GoodsNote } from './GoodsNote';
import { PaymentReceipt } from './PaymentReceipt';

export const staffPaperValues = ['agreement', 'receipt', 'goods', 'report'] as const;
export type Paper = (typeof staffPaperValues)[number];
export type PapersSearch = { paper?: Paper; part?: string };

type Props = { id: string; search: PapersSearch; onChange: (next: PapersSearch) => void };

/** What is signed and kept on paper, in the language of whoever signs it. */
export function PapersPage({ id, ...props }: Props) {
  return (
    <Opened query={readGrantQuery({ path: { grantId: id } })}>{(grant) => <Papers grant={grant} {...props} />}</Opened>
  );
}

function Papers({ grant, search, onChange }: Omit<Props, 'id'> & { grant: Grant }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(currentLanguage());
  const paper = staffPaperValues.find((one) => one === search.paper) ?? 'agreement';
  const parts = grant.instalments.filter(({ means, state }) =>
    paper === 'goods' ? means === 'GOODS' : means !== 'GOODS' && state !== 'DROPPED',
  );
  const part = parts.find(({ id }) => id === search.part) ?? parts[0];
  const chooses = paper === 'receipt' || paper === 'goods';
  return (
    <Page
      title={t('initiativePapers.title')}
      narrow
      above={
        <Link className="back" to="/initiatives/grants/$id" params={{ id: grant.id }}>
          <Icon name="back" />
          <bdi>{grant.title}</bdi>
        </Link>
      }
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          <Icon name="print" />
          {t('kit.print')}
        </button>
      }
    >
      <div className="filters">
        <SelectField
          label={t('initiativePapers.which')}
          value={paper}
          onChange={(chosen) => onChange({ paper: chosen as Paper })}
          options={staffPaperValues.map((value) => ({ value, label: t(`initiativePaper.${value}`) }))}
        />
        {chooses && parts.length > 1 && (
          <SelectField
            label={t('initiativePapers.part')}
            value={part?.id ?? ''}
            onChange={(chosen) => onChange({ paper, part: chosen })}
            options={parts.map(({ id, position }) => ({
              value: id,
              label: t('initiativeGrants.instalment', { number: position }),
            }))}
          />
        )}
        <Choice
          label={t('initiativeCalls.previewIn')}
          value={language}
          onChange={setLanguage}
          options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
        />
      </div>
      <InWords language={language}>
        {(words) => (
          <>
            {paper === 'agreement' && <AgreementPaper grant={grant} words={words} />}
            {paper === 'receipt' && <PaymentReceipt grant={grant} part={part} words={words} />}
            {paper === 'goods' && <GoodsNote grant={grant} part={part} words={words} />}
            {paper === 'report' && <FinalReport grant={grant} words={words} />}
          </>
        )}
      </InWords>
    </Page>
  );
}

export type PaperWords = { t: Awaited<ReturnType<typeof wordsOf>>; language: Language };

/** The words of the paper's language, which may be another than the screen's. */
function InWords({ language, children }: { language: Language; children: (words: PaperWords) => ReactNode }) {
  const words = useQuery({
    queryKey: ['words', language],
    queryFn: () => wordsOf(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return words.data ? children({ t: words.data, language }) : <Waiting />;
}
