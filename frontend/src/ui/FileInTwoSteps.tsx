import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/problem';
import { useFormats } from '../i18n/useFormats';
import { type Fault, ImportFaults } from './ImportFaults';
import { Note } from './Note';
import { QueryState } from './QueryState';
import { Reason } from './Reason';
import { Steps } from './Steps';
import { useDeed } from './useDeed';

type Props<Found> = {
  /** The file of the address; nothing before one was chosen. */
  file: UseQueryResult<Found> | undefined;
  /** What each step is called, and where a file stands among them. */
  steps: readonly string[];
  stepOf: (found: Found) => number;
  /** What is said of a file that is not kept any more. */
  gone: string;
  choose: ReactNode;
  children: (found: Found) => ReactNode;
};

/** A file that is chosen, checked and committed: it has an address, so that it can be left and found again. */
export function FileInTwoSteps<Found>({ file, steps, stepOf, gone, choose, children }: Props<Found>) {
  const { t } = useTranslation();
  const isGone = isRefusal(file?.error, 404);
  const found = isGone ? undefined : file?.data;
  return (
    <>
      <Steps label={t('import.steps')} names={steps} now={found ? stepOf(found) : 0} />
      {isGone && (
        <Note tone="saffron" role="alert">
          {gone}
        </Note>
      )}
      {!file || isGone ? choose : found ? children(found) : <QueryState of={file} />}
    </>
  );
}

type Verdict = { tone: 'reed' | 'saffron' | 'clay'; title: string; text: string };

type CheckedProps<Found> = {
  found: { faultCount: number; faults: readonly Fault[] };
  /** Whether something wants mending. */
  faulty: boolean;
  faultyDo: string;
  /** What is said where nothing does. */
  verdict: Verdict;
  /** Absent where there is nothing to commit, or not yet. */
  commit?: { label: string; sending: string; send: () => Promise<Found>; onDone: (after: Found) => unknown };
  /** What is better answered before anything is stored: it comes first, and has the one filled button. */
  first?: ReactNode;
  /** More that can be done with the file. */
  more?: ReactNode;
  onAgain: () => void;
  /** What is said of the file besides its faults. */
  children: ReactNode;
};

/** What a check found: what to mend and where, or what a commit would store. */
export function FileChecked<Found>(props: CheckedProps<Found>) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { found, faulty, commit } = props;
  const { tone, title, text }: Verdict = faulty
    ? {
        tone: 'clay',
        title: t('import.faulty', { count: found.faultCount, number: number(found.faultCount) }),
        text: props.faultyDo,
      }
    : props.verdict;
  const committing = useDeed({ mutationFn: (send: () => Promise<Found>) => send(), onSuccess: commit?.onDone });
  return (
    <>
      <Note tone={tone} role={tone === 'clay' && !faulty ? 'alert' : 'status'}>
        <b>{title}</b>
        <p>{text}</p>
      </Note>
      {props.first}
      <Reason error={committing.error} />
      <p className="after">
        {commit && (
          <button
            type="button"
            className={props.first ? 'btn' : 'btn primary big'}
            aria-disabled={committing.isPending}
            onClick={() => committing.send(commit.send)}
          >
            {committing.isPending ? commit.sending : commit.label}
          </button>
        )}
        <button type="button" className={commit || props.first ? 'btn' : 'btn primary'} onClick={props.onAgain}>
          {t('import.again')}
        </button>
        {props.more}
      </p>
      {props.children}
      {faulty && <ImportFaults faults={found.faults} count={found.faultCount} />}
    </>
  );
}

type DoneProps = { title: string; texts?: readonly string[]; to: ReactNode; onAgain: () => void };

/** All of it is stored. */
export function FileCommitted({ title, texts = [], to, onAgain }: DoneProps) {
  const { t } = useTranslation();
  return (
    <Note tone="reed" role="status">
      <b>{title}</b>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p className="acts">
        {to}
        <button type="button" className="btn quiet" onClick={onAgain}>
          {t('import.next')}
        </button>
      </p>
    </Note>
  );
}
