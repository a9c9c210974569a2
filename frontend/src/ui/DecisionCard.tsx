import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SecondDecision } from '../api/contract';
import { isRefusal } from '../api/problem';
import { useFormats } from '../i18n/useFormats';
import { ActDialog, type Needed } from './ActDialog';
import { Note } from './Note';
import { Reason } from './Reason';
import { say } from './said';
import { useDeed } from './useDeed';

type Asked = 'decision.asked' | 'paymentReversal.reportedBy' | 'payments.preparedBy' | 'networks.lookedBy';
type Approved = 'decision.approved' | 'payments.paidBy' | 'networks.clearedBy';

type Way<T> = {
  label: string;
  /** Asked once more, with what follows from it. */
  ask?: { title: string; says?: ReactNode };
  /** It is not done without a reason. */
  needed?: Needed;
  send: (reason: string) => Promise<T>;
};

type Props<T> = {
  decision: SecondDecision;
  /** The reader: whoever asked does not decide. */
  reader: string;
  /** What waits, while it waits. */
  what: ReactNode;
  /** What happens when it is approved. */
  follows?: ReactNode;
  /** Without it the reader does not decide such things. */
  approve?: Way<T>;
  refuse?: Way<T>;
  /** Why this reader does not decide this one. */
  barred?: string;
  words?: { asked: Asked; approved: Approved };
  onDone: (after: T, way: 'approve' | 'refuse') => unknown;
  /** Somebody was faster: reads again how it stands. */
  refresh: () => unknown;
};

/** A decision by a second person: who asked, when and why; who decides, and what became of it. */
export function DecisionCard<T>(props: Props<T>) {
  const { t } = useTranslation();
  const { decision, approve, refuse, onDone, refresh } = props;
  const [asking, setAsking] = useState<'approve' | 'refuse'>();
  const [overtaken, setOvertaken] = useState(false);
  const done = (way: 'approve' | 'refuse') => (after: T) => {
    setAsking(undefined);
    setOvertaken(false);
    say({ text: t(way === 'approve' ? 'decision.saidApproved' : 'decision.saidRefused') });
    return onDone(after, way);
  };
  const onError = (error: Error) => {
    if (!isRefusal(error, 412) && !(isRefusal(error) && error.code === 'already-decided')) return;
    setAsking(undefined);
    setOvertaken(true);
    return refresh();
  };
  const approving = useDeed({ mutationFn: (way: Way<T>) => way.send(''), onSuccess: done('approve'), onError });
  const mine = decision.askedBy?.subject === props.reader;
  const barred = props.barred ?? (mine ? t('decision.yours') : undefined);
  const asked = asking && { approve, refuse }[asking];
  return (
    <>
      <Reason error={overtaken}>
        <Note tone="saffron" role="alert">
          {t('decision.overtaken')}
        </Note>
      </Reason>
      {decision.state === 'OPEN' ? (
        <Note tone="saffron" icon="clock">
          <b>{props.what}</b>
          {props.follows && <p>{props.follows}</p>}
          <Told decision={decision} words={props.words} />
          {(approve || refuse || mine) && barred && <p>{barred}</p>}
          <Reason error={overtaken ? undefined : approving.error} />
          {(approve || refuse) && !barred && (
            <div className="acts decide">
              {approve && (
                <button
                  type="button"
                  className="btn primary"
                  aria-disabled={approving.isPending}
                  onClick={() => (approve.ask ? setAsking('approve') : approving.send(approve))}
                >
                  {approve.label}
                </button>
              )}
              {refuse && (
                <button type="button" className="btn" onClick={() => setAsking('refuse')}>
                  {refuse.label}
                </button>
              )}
            </div>
          )}
        </Note>
      ) : (
        <Told decision={decision} words={props.words} />
      )}
      {asking && asked && (
        <ActDialog
          title={asked.ask?.title ?? asked.label}
          act={asked.label}
          says={asked.ask?.says}
          reasonHint={asking === 'refuse' && !asked.needed ? t('decision.reasonHint') : undefined}
          needed={asked.needed}
          send={asked.send}
          onDone={done(asking)}
          onError={onError}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

/** Who asked and who decided, when and why. */
function Told({ decision, words }: Pick<Props<unknown>, 'decision' | 'words'>) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const by = (account: SecondDecision['askedBy']) => account?.displayName ?? t('history.somebody');
  const { askedBy, askedAt, askedBecause, state, decidedBy, decidedAt, decidedBecause } = decision;
  const decided = state === 'REFUSED' ? 'decision.refused' : state === 'WITHDRAWN' ? 'decision.withdrawn' : undefined;
  return (
    <div className="small">
      <Line because={askedBecause}>
        {askedBy
          ? t(words?.asked ?? 'decision.asked', { by: by(askedBy), when: moment(askedAt) })
          : t('decision.system')}
      </Line>
      {decidedAt && (
        <Line because={decidedBecause}>
          {t(decided ?? words?.approved ?? 'decision.approved', { by: by(decidedBy), when: moment(decidedAt) })}
        </Line>
      )}
    </div>
  );
}

function Line({ because, children }: { because: string | null | undefined; children: ReactNode }) {
  return (
    <p>
      {children}
      {because && (
        <>
          {' – '}
          <bdi>{because}</bdi>
        </>
      )}
    </p>
  );
}
