import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentHow, ConsentLanguage } from '../../api/contract';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { currentLanguage } from '../../i18n';
import { dayOf } from '../../i18n/dates';
import { languageCodes, languages } from '../../i18n/languages';
import { Choice } from '../../ui/Choice';
import { DateParts, type TypedDate } from '../../ui/DateParts';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Failure } from '../../ui/Failure';
import { SelectField, Wrong } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { NotUtf8, download, readCsv, templateFile } from './csvFile';
import { check, importQuery } from './queries';
import { typedDay, typedDayIsOdd } from './registration';
import { consentWays } from './usePersonWords';

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
    mutationFn: async (chosen: File) => {
      running.current = new AbortController();
      const csv = await readCsv(chosen);
      return check(
        {
          csv,
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
      {checking.error instanceof NotUtf8 && <Wrong>{t('import.notUtf8')}</Wrong>}
      {checking.error && !(checking.error instanceof NotUtf8) && !stopped && <CheckRefused error={checking.error} />}
      <FileField file={file} onFile={setFile} error={errorOf('file')} />
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
          {checking.isPending ? t('import.checking') : t('import.check')}
        </button>
        {checking.isPending && (
          <button type="button" className="btn" onClick={() => running.current?.abort()}>
            {t('import.stop')}
          </button>
        )}
      </div>
      <p className="small" role="status">
        {checking.isPending ? t('import.checkingLong') : t('import.nothingStored')}
      </p>
    </form>
  );
}

/** A file that could not be read at all: the service says why. */
function CheckRefused({ error }: { error: unknown }) {
  return (
    <>
      <Failure error={error} />
      {isRefusal(error) && error.problem.errors && error.problem.errors.length > 0 && (
        <ul>
          {error.problem.errors.map(({ pointer, message }) => (
            <li key={`${pointer}${message}`}>
              <Wrong>{message}</Wrong>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type FileFieldProps = { file: File | undefined; onFile: (file: File) => void; error?: string };

function FileField({ file, onFile, error }: FileFieldProps) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const headers = (['given', 'father', 'grandfather', 'family', 'sex', 'birth_date', 'guardian'] as const).map((name) =>
    t(`columns.${name}`),
  );
  return (
    <div className="field">
      <fieldset
        className={over ? 'drop over' : 'drop'}
        aria-label={t('import.file')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const dropped = event.dataTransfer.files[0];
          if (dropped) onFile(dropped);
        }}
      >
        <p>{file ? <bdi>{file.name}</bdi> : t('import.drop')}</p>
        <button type="button" className="btn" id="file" onClick={() => input.current?.click()}>
          <Icon name="file" />
          {file ? t('import.another') : t('import.choose')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          className="sr"
          tabIndex={-1}
          aria-label={t('import.file')}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) onFile(chosen);
          }}
        />
      </fieldset>
      {error && <Wrong>{error}</Wrong>}
      <p className="hint-line">
        {t('import.fileHint')}{' '}
        <button
          type="button"
          className="linkish"
          onClick={() => download(templateFile(headers), `${t('import.templateName')}.csv`)}
        >
          {t('import.template')}
        </button>
      </p>
    </div>
  );
}
