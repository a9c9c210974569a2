import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeListsQuery } from '../../../api/codeQueries';
import { useQuery } from '@tanstack/react-query';
import type { GrantCall } from '../../../api/contract';
import { currentLanguage } from '../../../i18n';
import { type Language, languageCodes, languages } from '../../../i18n/languages';
import { Choice } from '../../../ui/Choice';
import { useCallWords } from './useCallWords';

/** What anybody reads of it without a login, in each language; what is missing leaves its gap. */
export function PublicPreview({ call }: { call: GrantCall }) {
  const { t } = useTranslation();
  const words = useCallWords();
  const [language, setLanguage] = useState<Language>(currentLanguage());
  const lists = useQuery(codeListsQuery());
  const said = (part: GrantCall['title']) => part?.[language] ?? '…';
  const wordsOf = (list: string, codes: readonly string[]) =>
    lists.data
      ?.find(({ name }) => name === list)
      ?.codes.filter(({ code }) => codes.includes(code))
      .map(({ word }) => word[language])
      .join(' · ') || '…';
  return (
    <section>
      <h2 className="bar">{t('initiativeCalls.preview')}</h2>
      <p className="small">{t('initiativeCalls.previewWhat')}</p>
      <Choice
        label={t('initiativeCalls.previewIn')}
        value={language}
        onChange={setLanguage}
        options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
      />
      <article className="call-preview" lang={language} dir={languages[language].dir}>
        <h3>{said(call.title)}</h3>
        <p className="call-words">{said(call.purpose)}</p>
        <p>{wordsOf('initiative-kinds', call.kinds)}</p>
        <p>{wordsOf('initiative-applicants', call.applicants)}</p>
        <p>
          {call.maximum ? words.money(call.maximum) : '…'} <span className="small">{words.days(call)}</span>
        </p>
        <p className="call-words">{said(call.howToApply)}</p>
      </article>
    </section>
  );
}
