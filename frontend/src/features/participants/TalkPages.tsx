import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../i18n/languages';
import { Note } from '../../ui/Note';
import { YesNo } from '../../ui/YesNo';
import { ContactFields } from './ContactFields';
import { purposeText } from './consentText';
import { AboutFields, FamilyFields, SkillFields } from './ProfileFields';
import type { Registration, TalkPage } from './registration';
import { StatusFields } from './StatusFields';
import type { TypedContact, TypedProfile, TypedStatus } from './told';

type Props = {
  page: Exclude<TalkPage, 'who'>;
  form: Registration;
  change: (part: Partial<Registration>) => void;
  errorOf: (field: string) => string | undefined;
  minor: boolean;
};

/** One page of the conversation: few questions, and none that must be answered. */
export function TalkPageFields({ page, form, change, errorOf, minor }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows when the page turns
  useEffect(() => {
    heading.current?.focus();
  }, [page]);

  const profile = (part: Partial<TypedProfile>) => change({ profile: { ...form.profile, ...part } });
  return (
    <section className="parts" aria-labelledby="talk-title">
      <div>
        <h2 id="talk-title" ref={heading} tabIndex={-1}>
          {t(`talk.${page}`)}
        </h2>
        <p className="dim">{t(`talkWhy.${page}`)}</p>
      </div>
      {page === 'contact' && <Contact form={form} change={change} errorOf={errorOf} />}
      {page === 'about' && <AboutFields value={form.profile} onChange={profile} errorOf={errorOf} />}
      {page === 'skills' && <SkillFields value={form.profile} onChange={profile} errorOf={errorOf} />}
      {page === 'status' && (
        <StatusFields
          value={form.status}
          onChange={(part: Partial<TypedStatus>) => change({ status: { ...form.status, ...part } })}
          errorOf={errorOf}
        />
      )}
      {page === 'family' && (
        <FamilyFields
          value={form.profile}
          onChange={profile}
          errorOf={errorOf}
          motherHint={t('profile.motherHint')}
          guardianHint={minor ? t('profile.guardianHint') : undefined}
        />
      )}
    </section>
  );
}

/** First the question whether at all; only a yes leads to a number. */
function Contact({ form, change, errorOf }: Pick<Props, 'form' | 'change' | 'errorOf'>) {
  const { t } = useTranslation();
  const language = form.consentLanguage;
  return (
    <>
      <div className="talk" lang={language} dir={languages[language].dir}>
        {purposeText.CONTACT[language].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <YesNo
        id="mayContact"
        label={t('consent.answer')}
        value={form.mayContact}
        onChange={(mayContact) => change({ mayContact })}
        yes={t('consent.yes')}
        no={t('consent.no')}
      />
      {form.mayContact === false && (
        <Note tone="plain" icon="check" role="status">
          {t('talk.noContact')}
        </Note>
      )}
      {form.mayContact && (
        <ContactFields
          value={form.contact}
          onChange={(part: Partial<TypedContact>) => change({ contact: { ...form.contact, ...part } })}
          errorOf={errorOf}
        />
      )}
    </>
  );
}
