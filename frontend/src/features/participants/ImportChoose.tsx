import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ConsentHow, type ConsentLanguage, consentHowValues } from '../../api/contract';
import { useMe } from '../../auth/me';
import { currentLanguage } from '../../i18n';
import { dayOf } from '../../i18n/dates';
import { languageCodes, languages } from '../../i18n/languages';
import { Choice } from '../../ui/Choice';
import { DateParts, type TypedDate } from '../../ui/DateParts';
import { SelectField } from '../../ui/Field';
import { FileCheck } from '../../ui/FileCheck';
import { download, templateFile } from '../../ui/csvFile';
import { bring, importQuery } from './importQueries';
import { typedDay, typedDayIsOdd } from './registration';

const columns = ['given', 'father', 'grandfather', 'family', 'sex', 'birth_date', 'guardian'] as const;

/** What is said of a whole file. Until somebody chooses a language, it is the one the interface speaks. */
export type SaidOfFile = { centreId: string; how?: ConsentHow; language?: ConsentLanguage; on: TypedDate };

export function nothingSaid(centreId: string): SaidOfFile {
  const today = dayOf(new Date());
  return { centreId, on: { year: String(today.year), month: String(today.month), day: String(today.day) } };
}

const KEPT = 'hawsh.import.said';

/** What was said of the last file in this tab: a reload or another page asks nobody twice. */
export function saidBefore(centreId: string): SaidOfFile {
  try {
    return { ...nothingSaid(centreId), ...(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Partial<SaidOfFile>) };
  } catch {
    return nothingSaid(centreId);
  }
}

export function keepSaid(said: SaidOfFile): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(said));
  } catch {
    // Without a place to keep it, it is said again.
  }
}

type Props = { said: SaidOfFile; onSay: (part: Partial<SaidOfFile>) => void; onChecked: (id: string) => void };

/** Which file, whose people, and how they agreed: the service answers with what it found and stores nobody. */
export function ImportChoose({ said, onSay, onChecked }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const today = dayOf(new Date());
  const { centreId, how, on } = said;
  const language = said.language ?? currentLanguage();
  const faults = {
    ...(!centreId && { centre: t('register.centreMissing') }),
    ...(!how && { how: t('register.howMissing') }),
    ...((!typedDay(on) || typedDayIsOdd(on, today)) && { on: t('register.dayOdd') }),
  };
  return (
    <FileCheck
      check={(file, signal) =>
        bring(
          {
            file,
            centreId,
            consentHow: how ?? 'WRITTEN',
            consentLanguage: language,
            consentOn: typedDay(on) ?? '',
          },
          signal,
        )
      }
      onChecked={(found) => {
        queries.setQueryData(importQuery(found.id).queryKey, found);
        onChecked(found.id);
      }}
      faults={faults}
      hint={
        <>
          {t('import.fileHint')}{' '}
          <button
            type="button"
            className="linkish"
            onClick={() =>
              download(templateFile(columns.map((name) => t(`columns.${name}`))), `${t('import.templateName')}.csv`)
            }
          >
            {t('import.template')}
          </button>
        </>
      }
      words={{
        send: t('import.goOn'),
        sending: t('import.bringing'),
        long: t('import.bringingLong'),
        nothingStored: t('import.nothingStored'),
      }}
    >
      {(errorOf) => (
        <>
          {me.centres.length > 1 && (
            <SelectField
              id="centre"
              label={t('import.centre')}
              value={centreId}
              onChange={(id) => onSay({ centreId: id })}
              options={[
                { value: '', label: t('form.choose') },
                ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) })),
              ]}
              error={errorOf('centre')}
            />
          )}
          <Choice
            id="how"
            label={t('import.consentHow')}
            hint={t('import.consentHint')}
            value={how}
            onChange={(way) => onSay({ how: way })}
            options={consentHowValues.map((way) => ({ value: way, label: t(`consentHow.${way}`) }))}
            error={errorOf('how')}
            stack
          />
          <Choice
            label={t('import.consentLanguage')}
            value={language}
            onChange={(read) => onSay({ language: read })}
            options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
          />
          <DateParts
            id="on"
            legend={t('import.consentOn')}
            value={on}
            onChange={(day) => onSay({ on: day })}
            error={errorOf('on')}
          />
        </>
      )}
    </FileCheck>
  );
}
