import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { CertificatePaper } from '../../api/contract';
import { wordsOf } from '../../i18n';
import { longDay, readDay } from '../../i18n/dates';
import { type Language, languages } from '../../i18n/languages';
import { HouseMark } from '../../ui/HouseMark';
import { Code } from '../../ui/Named';
import { qrPath } from '../../ui/qr';
import { Waiting } from '../../ui/Waiting';
import { kindOf, namesOn } from './naming';

type Props = { paper: CertificatePaper; language: Language };

/** So many letters of a name or a course stand on the paper in its largest type. */
const LARGE = 44;
const SMALLER = 90;

const sized = (text: string) => (text.length > SMALLER ? 'small-type' : text.length > LARGE ? 'less-type' : '');

/**
 * One certificate as it is printed: whose it is, the person, what they did and for how long, room for two pens and a stamp. The
 * sizes follow its width, so that the screen shows what the paper will.
 */
export function CertificateSheet({ paper, language }: Props) {
  const words = useQuery({
    queryKey: ['words', language],
    queryFn: () => wordsOf(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const t = words.data;
  if (!t) return <Waiting />;
  const { certificate, ministry, centre, course, from, to, minutes, meetingDays, visibility } = paper;
  const kind = kindOf(certificate);
  const hours = Math.round(minutes / 30) / 2;
  const day = (text: string) => longDay(readDay(text), language);
  const [name = '', other] = namesOn(certificate, language);
  return (
    <div className="certificate-page">
      <article className="certificate" lang={language} dir={languages[language].dir}>
        <header>
          <HouseMark />
          <div>
            {ministry && (
              <p className="of-ministry">
                <bdi>{ministry[language]}</bdi>
              </p>
            )}
            <p className="of-centre">
              <bdi>{centre[language]}</bdi>
            </p>
          </div>
          {ministry && <p className="emblem">{t('paperOf.emblem')}</p>}
        </header>
        <div className="certified">
          <h2>{t(`paperOf.title.${kind}`)}</h2>
          <p>{t(`paperOf.before.${kind}`)}</p>
          <p className={`name ${sized(name)}`}>
            <bdi>{name}</bdi>
          </p>
          {other && (
            <p className={`other-name ${sized(other)}`}>
              <bdi>{other}</bdi>
            </p>
          )}
          <p>{t(`paperOf.after.${kind}`)}</p>
          <p className={`course ${sized(course[language])}`}>
            <bdi>{course[language]}</bdi>
          </p>
          <p className="when">
            <span>{t('paperOf.days', { from: day(from), to: day(to) })}</span>
            {hours > 0 && (
              <span>
                {t('paperOf.lasting', {
                  hours: t('paperOf.hours', { count: hours }),
                  days: t('paperOf.meetings', { count: meetingDays }),
                })}
              </span>
            )}
          </p>
        </div>
        <div className="signed">
          <p className="pen">{t('paperOf.training')}</p>
          <p className="stamp">{t('paperOf.stamp')}</p>
          <p className="pen">{t('paperOf.house')}</p>
        </div>
        <footer>
          <div>
            {visibility.map((text) => (
              <p key={text.en}>{text[language]}</p>
            ))}
          </div>
          <Genuine paper={paper} t={t} day={day} />
        </footer>
      </article>
    </div>
  );
}

type GenuineProps = { paper: CertificatePaper; t: TFunction; day: (text: string) => string };

/** The number, and where it is confirmed: only if it is, since a check that answers nothing makes a genuine paper look false. */
function Genuine({ paper: { certificate, confirmedPublicly }, t, day }: GenuineProps) {
  const { number, issuedOn } = certificate;
  if (!number) return null;
  const address = `${window.location.origin}/c/${number}`;
  const { size, path } = qrPath(address);
  return (
    <div className="genuine">
      <div>
        <p className="numbered">
          {t('paperOf.number')} <Code>{number}</Code>
        </p>
        {issuedOn && <p>{t('paperOf.issued', { day: day(issuedOn) })}</p>}
        {confirmedPublicly && (
          <p className="where">
            {t('paperOf.check')} <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>
          </p>
        )}
      </div>
      {confirmedPublicly && (
        <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('paperOf.check')}>
          <path d={path} />
        </svg>
      )}
    </div>
  );
}
