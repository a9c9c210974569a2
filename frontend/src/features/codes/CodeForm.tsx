import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ListedCode, CodeList } from '../../api/contract';
import { readCodeQuery } from '../../api/gen/queries.gen';
import { addCode, updateCode } from '../../api/gen/sdk.gen';
import { once, seen } from '../../api/headers';
import { under } from '../../api/under';
import { typedNumber } from '../../i18n/digits';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { changedFields } from '../../ui/editing';
import { TextField } from '../../ui/Field';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { RecordForm } from '../../ui/RecordForm';
import { Tick } from '../../ui/Tick';
import { Ticks } from '../../ui/Ticks';
import { useTraitWords } from './useTraitWords';

type Values = { code: string; word: Localized; position: string; offered: boolean; traits: string[] };

const empty: Values = { code: '', word: noWords, position: '', offered: true, traits: [] };

function valuesOf({ code, word, position, offered, traits }: ListedCode): Values {
  return { code, word, position: String(position), offered, traits };
}

type Props = { list: CodeList; code?: ListedCode; onClose: (saved: boolean) => void };

/** A further code of a list, or another word, another place or the end of one. */
export function CodeForm({ list, code, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const traits = useTraitWords();

  const save = (values: Values, from: { values: Values; version?: number }, key: string) => {
    const all = {
      word: wordsOf(values.word) ?? noWords,
      position: typedNumber(values.position) ?? 0,
      offered: values.offered,
    };
    if (!code)
      return addCode({
        path: { list: list.name },
        headers: once(key),
        body: { code: values.code.trim(), word: all.word, traits: values.traits },
      });
    const changed = changedFields(from.values, values);
    const patch = (['word', 'position', 'offered'] as const).filter((field) => changed.includes(field));
    return updateCode({
      path: { codeId: code.id },
      headers: seen(from),
      body: Object.fromEntries(patch.map((field) => [field, all[field]])),
    });
  };
  const inWords = (field: keyof Values, values: Values) => {
    const words: Record<keyof Values, string> = {
      code: values.code,
      word: inMyLanguage(values.word),
      position: values.position,
      offered: values.offered ? t('codes.isOffered') : t('codes.isRetired'),
      traits: values.traits.map(traits).join(t('history.and')),
    };
    return { label: t(`codes.${field}`), value: words[field] };
  };

  return (
    <RecordForm
      begin={code ? { values: valuesOf(code), version: code.version } : { values: empty }}
      readAgain={
        code &&
        (async () => {
          const now = await queries.fetchQuery({ ...readCodeQuery({ path: { codeId: code.id } }), staleTime: 0 });
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={save}
      faultsOf={(values) => ({
        ...missingWords('word', values.word, t('kit.wordsMissing')),
        ...(!code && !/^[A-Z][A-Z0-9_]{1,39}$/.test(values.code.trim()) && { code: t('codes.codeOdd') }),
        ...(code && typedNumber(values.position) === null && { position: t('kit.numberOdd') }),
      })}
      inWords={inWords}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Code lists'));
        onClose(true);
      }}
      onCancel={() => onClose(false)}
    >
      {({ values, change, errorOf }) => (
        <>
          {!code && (
            <TextField
              id="code"
              label={t('codes.code')}
              hint={t('codes.codeHint')}
              dir="ltr"
              maxLength={40}
              value={values.code}
              onChange={(typed) => change({ code: typed.toUpperCase() })}
              error={errorOf('code')}
            />
          )}
          <LocalizedFields
            id="word"
            legend={t('codes.word')}
            value={values.word}
            onChange={(word) => change({ word })}
            errorOf={errorOf}
          />
          {!code && list.traits.length > 0 && (
            <Ticks
              label={t('codes.traits')}
              optional
              hint={t('codes.traitsHint')}
              value={values.traits}
              onChange={(chosen) => change({ traits: chosen })}
              options={list.traits.map((trait) => ({ value: trait, label: traits(trait) }))}
            />
          )}
          {code && (
            <TextField
              id="position"
              label={t('codes.position')}
              hint={t('codes.positionHint')}
              className="tiny"
              inputMode="numeric"
              dir="ltr"
              value={values.position}
              onChange={(position) => change({ position })}
              error={errorOf('position')}
            />
          )}
          {code && !code.automatic && (
            <Tick checked={values.offered} onChange={(offered) => change({ offered })}>
              {t('codes.offered')}
            </Tick>
          )}
        </>
      )}
    </RecordForm>
  );
}
