import { useTranslation } from 'react-i18next';
import { type MediationUrgency, mediationUrgencyValues } from '../../api/contract';
import { useCodes } from '../../api/useCodes';
import { Choice } from '../../ui/Choice';
import { TextField } from '../../ui/Field';
import { LongField } from '../../ui/LongField';
import { Note } from '../../ui/Note';
import { Ticks } from '../../ui/Ticks';
import { useCaseWords } from './useCaseWords';

export type About = { urgency: MediationUrgency; languages: string[] };
export type Telling = { account: string; howToReach: string };

type Props<T> = {
  values: T;
  change: (part: Partial<T>) => void;
  errorOf: (field: string) => string | undefined;
};

/** @param now the kind a case has; it can be left as it is */
export function KindField({ values, change, errorOf, now }: Props<{ kind: string }> & { now?: string }) {
  const { t } = useTranslation();
  const kinds = useCodes('dispute-kinds');
  return (
    <Choice
      id="kind"
      label={t('mediation.kind')}
      value={values.kind}
      onChange={(kind) => change({ kind })}
      options={kinds.choices(now)}
      wrap
      error={errorOf('kind')}
    />
  );
}

/** How soon, and in which languages somebody has to listen. */
export function AboutFields({ values, change, errorOf }: Props<About>) {
  const { t } = useTranslation();
  const words = useCaseWords();
  return (
    <>
      <Choice
        label={t('mediation.urgency')}
        value={values.urgency}
        onChange={(urgency) => change({ urgency })}
        options={mediationUrgencyValues.map((value) => ({ value, label: t(`urgency.${value}`) }))}
      />
      <Ticks
        id="languages"
        label={t('mediation.languages')}
        value={values.languages}
        onChange={(languages) => change({ languages })}
        options={words.tongueOptions}
        error={errorOf('languages')}
      />
    </>
  );
}

/** What was told, in the teller's words, and what is never written down. */
export function TellingFields({ values, change, errorOf }: Props<Telling>) {
  const { t } = useTranslation();
  return (
    <>
      <Note tone="saffron" icon="shield">
        {t('mediation.neverWritten')}
      </Note>
      <LongField
        id="account"
        label={t('mediation.account')}
        hint={t('mediation.accountHint')}
        rows={8}
        maxLength={10_000}
        value={values.account}
        onChange={(account) => change({ account })}
        error={errorOf('account')}
      />
      <TextField
        id="howToReach"
        label={t('mediation.howToReach')}
        optional
        maxLength={500}
        value={values.howToReach}
        onChange={(howToReach) => change({ howToReach })}
        error={errorOf('howToReach')}
      />
    </>
  );
}
