import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { useFormats } from '../../i18n/useFormats';
import { Failure } from '../../ui/Failure';
import { Icon, type IconName } from '../../ui/Icon';
import { Code } from '../../ui/Named';
import type { TodaysSession } from './queries';
import type { CheckIn, Verdict } from './useCheckIn';

type Tone = 'reed' | 'saffron' | 'clay';
type Kind = Exclude<Verdict['kind'], 'failed'>;

export const verdictTones: Record<Kind, Tone> = {
  welcome: 'reed',
  already: 'saffron',
  unsettled: 'saffron',
  elsewhere: 'saffron',
  waiting: 'saffron',
  noLine: 'saffron',
  notInGroup: 'clay',
  unknown: 'clay',
  noCard: 'clay',
};
const icons: Record<Tone, IconName> = { reed: 'check', saffron: 'clock', clay: 'alert' };

type Props = { desk: CheckIn; label: (session: TodaysSession) => string };

/** The answer, large enough to be seen across the desk: a colour, a sign and a word, and what to do now. */
export function CheckInVerdict({ desk, label }: Props) {
  const { t } = useTranslation();
  const { verdict } = desk;
  if (verdict?.kind === 'failed') return <Failure error={verdict.error} />;
  const tone = verdict && verdictTones[verdict.kind];
  return (
    <div className={tone ? `verdict ${tone}` : 'verdict idle'} role="status" aria-live="assertive">
      {!verdict && <p>{t('checkIn.idle')}</p>}
      {verdict && tone && (
        <>
          <Icon name={icons[tone]} />
          <div>
            <p className="said">{t(`checkIn.says.${verdict.kind}`)}</p>
            {'name' in verdict && verdict.name && (
              <p className="whom">
                <bdi>{verdict.name}</bdi>
              </p>
            )}
            <p>
              <Detail verdict={verdict} label={label} />
            </p>
            <Acts verdict={verdict} desk={desk} />
          </div>
        </>
      )}
    </div>
  );
}

type Said = Exclude<Verdict, { kind: 'failed' }>;

function Detail({ verdict, label }: { verdict: Said; label: Props['label'] }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { may } = useMe();
  switch (verdict.kind) {
    case 'welcome':
      return verdict.elsewhere ? t('checkIn.inAt', { session: label(verdict.elsewhere) }) : null;
    case 'already':
      return verdict.since ? t('checkIn.since', { when: moment(verdict.since) }) : null;
    case 'unsettled':
      return t('checkIn.settle');
    case 'elsewhere':
      return t('checkIn.inSession', { session: label(verdict.session) });
    case 'waiting':
      return verdict.place ? t('checkIn.place', { place: verdict.place }) : t('checkIn.onWaitingList');
    case 'notInGroup':
      return t('checkIn.maySitIn');
    case 'noLine':
      return t('checkIn.lookLater');
    case 'noCard':
      return t('checkIn.whatACardSays');
    case 'unknown':
      return (
        <>
          <Code>{verdict.reference}</Code> {t(may('PARTICIPANT_SEARCH') ? 'checkIn.searchThem' : 'checkIn.sendToDesk')}
        </>
      );
  }
}

function Acts({ verdict, desk }: { verdict: Said; desk: CheckIn }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const adding = (reference: string) => (
    <button type="button" className="btn primary" onClick={() => void desk.add(reference)}>
      {t('checkIn.add')}
    </button>
  );
  switch (verdict.kind) {
    case 'welcome':
      return (
        <div className="acts">
          <button type="button" className="btn" onClick={() => void desk.undo(verdict.roll, verdict.participantId)}>
            {t('checkIn.undo')}
          </button>
        </div>
      );
    case 'elsewhere':
      return (
        <div className="acts">
          <button
            type="button"
            className="btn primary"
            onClick={() => void desk.letInThere(verdict.session, verdict.reference)}
          >
            {t('checkIn.letInThere')}
          </button>
          <button type="button" className="btn" onClick={() => void desk.add(verdict.reference)}>
            {t('checkIn.add')}
          </button>
        </div>
      );
    case 'waiting':
    case 'notInGroup':
      return <div className="acts">{adding(verdict.reference)}</div>;
    case 'unknown':
      return may('PARTICIPANT_SEARCH') ? (
        <div className="acts">
          <Link className="btn" to="/desk">
            {t('checkIn.toDesk')}
          </Link>
        </div>
      ) : (
        <div className="acts">{adding(verdict.reference)}</div>
      );
    default:
      return null;
  }
}
