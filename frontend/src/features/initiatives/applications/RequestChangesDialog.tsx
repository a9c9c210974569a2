import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantApplication, GrantApplicationChange, GrantApplicationPart } from '../../../api/contract';
import { Dialog } from '../../../ui/Dialog';
import type { FieldErrors } from '../../../ui/ErrorSummary';
import { Form } from '../../../ui/Form';
import { LongField } from '../../../ui/LongField';
import { Tick } from '../../../ui/Tick';
import { useDeed } from '../../../ui/useDeed';
import { partIds, useApplicationWords } from './useApplicationWords';

type Props = {
  send: (changes: GrantApplicationChange[]) => Promise<GrantApplication>;
  onDone: (after: GrantApplication) => unknown;
  onClose: () => void;
};

const parts = Object.keys(partIds) as GrantApplicationPart[];

/** Part by part what is to be mended: the network reads it in these words. */
export function RequestChangesDialog({ send, onDone, onClose }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Partial<Record<GrantApplicationPart, string>>>({});
  const [tried, setTried] = useState(false);
  const changes = parts.flatMap((part) => {
    const words = asked[part];
    return words === undefined ? [] : [{ part, words: words.trim() }];
  });
  const faults: FieldErrors =
    changes.length === 0
      ? { 'part-TITLE': t('applications.partMissing') }
      : Object.fromEntries(
          changes.flatMap(({ part, words }) => (words ? [] : [[`words-${part}`, t('applications.wordsMissing')]])),
        );
  const deed = useDeed({ mutationFn: () => send(changes), onSuccess: onDone });
  const submit = () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return false;
    deed.send(undefined);
    return true;
  };
  return (
    <Dialog title={t('applications.askForChanges')} onClose={onClose}>
      <Form send={submit} error={deed.error} faults={tried ? faults : undefined}>
        <p>{t('applications.changesSay')}</p>
        {parts.map((part) => (
          <PartFields
            key={part}
            part={part}
            words={asked[part]}
            onChange={(words) => setAsked((now) => ({ ...now, [part]: words }))}
            error={tried ? faults[`words-${part}`] : undefined}
          />
        ))}
        <div className="acts">
          <button type="submit" className="btn primary" aria-disabled={deed.isPending}>
            {t('applications.askForChanges')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('form.cancel')}
          </button>
        </div>
      </Form>
    </Dialog>
  );
}

type PartProps = {
  part: GrantApplicationPart;
  /** undefined where nothing is asked of this part. */
  words: string | undefined;
  onChange: (words: string | undefined) => void;
  error?: string | undefined;
};

function PartFields({ part, words, onChange, error }: PartProps) {
  const { t } = useTranslation();
  const { partName } = useApplicationWords();
  return (
    <div className="parts close">
      <Tick id={`part-${part}`} checked={words !== undefined} onChange={(on) => onChange(on ? '' : undefined)}>
        {partName(part)}
      </Tick>
      {words !== undefined && (
        <LongField
          id={`words-${part}`}
          label={t('applications.whatToMend', { part: partName(part) })}
          rows={2}
          maxLength={500}
          value={words}
          onChange={onChange}
          error={error}
        />
      )}
    </div>
  );
}
