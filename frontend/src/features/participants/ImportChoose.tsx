import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentHow, ConsentLanguage } from '../../api/contract';
import { useMe } from '../../auth/me';
import { currentLanguage } from '../../i18n';
import { dayOf } from '../../i18n/dates';
import { languageCodes, languages } from '../../i18n/languages';
import { Choice } from '../../ui/Choice';
import { DateParts, type TypedDate } from '../../ui/DateParts';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Failure } from '../../ui/Failure';
import { SelectField } from '../../ui/Field';
import { FileDrop } from '../../ui/FileDrop';
import { download, tables, templateFile } from '../../ui/csvFile';
import { bring, importQuery } from './importQueries';
import { typedDay, typedDayIsOdd } from './registration';
import { consentWays } from './usePersonWords';

const columns = ['given', 'father', 'grandfather', 'family', 'sex', 'birth_date', 'guardian'] as const;

/** Which file, whose people, and how they agreed: the service answers with what it found and stores nobody. */
export function ImportChoose({ onChecked }: { onChecked: (id: string) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const today = dayOf(new Date());
  const [file, setFile] = useState<File>();
  const [centreId, setCentre] = useState(me.centres.length === 1 ? (me.centres[0]?.id ?? '') : '');
  const [how, setHow] = useState<ConsentHow>();
  const [language, setLanguage] = useState<ConsentLanguage>(currentLanguage());
  const [on, setOn] = useState<TypedDate>({
    year: String(today.year),
    month: String(today.month),
    day: String(today.day),
  });
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController>(undefined);

  const checking = useMutation({
    mutationFn: (chosen: File) => {
      running.current = new AbortController();
      return bring(
        {
          file: chosen,
          centreId,
          consentHow: how ?? 'WRITTEN',
          consentLanguage: language,
          consentOn: typedDay(on) ?? '',
        },
        running.current.signal,
      );
    },
    onSuccess: (found) => {
      queries.setQueryData(importQuery(found.id).queryKey, found);
      onChecked(found.id);
    },
  });

  const faults = {
    ...(!file && { file: t('import.fileMissing') }),
    ...(!centreId && { centre: t('register.centreMissing') }),
    ...(!how && { how: t('register.howMissing') }),
    ...((!typedDay(on) || typedDayIsOdd(on, today)) && { on: t('register.dayOdd') }),
  };
  const errorOf = (field: keyof typeof faults) => (attempt > 0 ? faults[field] : undefined);
  const stopped = running.current?.signal.aborted ?? false;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (checking.isPending) return;
    if (!file || Object.keys(faults).length > 0) setAttempt((count) => count + 1);
    else checking.mutate(file);
  };

  return (
    <form className="form" noValidate onSubmit={submit}>
      <ErrorSummary errors={faults} attempt={attempt} />
      {checking.error && !stopped && <Failure error={checking.error} />}
      <FileDrop
        id="file"
        label={t('import.file')}
        invite={t('import.drop')}
        accept={tables}
        file={file}
        onFile={setFile}
        error={errorOf('file')}
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
      />
      {me.centres.length > 1 && (
        <SelectField
          id="centre"
          label={t('import.centre')}
          value={centreId}
          onChange={setCentre}
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
        onChange={setHow}
        options={consentWays.map((way) => ({ value: way, label: t(`consentHow.${way}`) }))}
        error={errorOf('how')}
        stack
      />
      <Choice
        label={t('import.consentLanguage')}
        value={language}
        onChange={setLanguage}
        options={languageCodes.map((code) => ({ value: code, label: languages[code].name, lang: code }))}
      />
      <DateParts id="on" legend={t('import.consentOn')} value={on} onChange={setOn} error={errorOf('on')} />
      <div className="acts">
        <button type="submit" className="btn primary" aria-disabled={checking.isPending}>
          {checking.isPending ? t('import.bringing') : t('import.goOn')}
        </button>
        {checking.isPending && (
          <button type="button" className="btn" onClick={() => running.current?.abort()}>
            {t('import.stop')}
          </button>
        )}
      </div>
      <p className="small" role="status">
        {checking.isPending ? t('import.bringingLong') : t('import.nothingStored')}
      </p>
    </form>
  );
}
