import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import type { CertificatePaper } from '../../api/contract';
import { wordsOf } from '../../i18n';
import { longDay, readDay } from '../../i18n/dates';
import { type Language, languages } from '../../i18n/languages';
import { Code } from '../../ui/Named';
import { qrPath } from '../../ui/qr';
import { Waiting } from '../../ui/Waiting';
import { kindOf, namesOn } from './naming';

type Props = { paper: CertificatePaper; language: Language };

/**
 * One certificate as it is printed: the centre's own name, the person, what they did, room for a pen and a stamp. The sizes
 * follow its width, so that the screen shows what the paper will.
 */
export function CertificateSheet({ paper, language }: Props) {
  const words = useQuery({
    queryKey: ['words', language],
    queryFn: () => wordsOf(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const t = words.data;
  if (!t) return <Waiting />;
  const { certificate, centre, course, from, to, visibility } = paper;
  const kind = kindOf(certificate);
  const day = (text: string) => longDay(readDay(text), language);
  const [name, other] = namesOn(certificate, language);
  return (
    <div className="certificate-page">
      <article className="certificate" lang={language} dir={languages[language].dir}>
        <header>
          <p className="of-centre">
            <bdi>{centre[language]}</bdi>
          </p>
          <h2>{t(`paperOf.title.${kind}`)}</h2>
        </header>
        <div className="certified">
          <p>{t(`paperOf.before.${kind}`)}</p>
          <p className="name">
            <bdi>{name}</bdi>
          </p>
          {other && (
            <p className="other-name">
              <bdi>{other}</bdi>
            </p>
          )}
          <p>{t(`paperOf.after.${kind}`)}</p>
          <p className="course">
            <bdi>{course[language]}</bdi>
          </p>
          <p>{t('paperOf.days', { from: day(from), to: day(to) })}</p>
        </div>
        <div className="signed">
          <p className="pen">{t('paperOf.signature')}</p>
          <p className="stamp">{t('paperOf.stamp')}</p>
          <Genuine paper={paper} t={t} day={day} />
        </div>
        {visibility.length > 0 && (
          <footer>
            {visibility.map((text) => (
              <p key={text.en}>{text[language]}</p>
            ))}
          </footer>
        )}
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
      {confirmedPublicly && (
        <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('paperOf.check')}>
          <path d={path} />
        </svg>
      )}
      <p className="numbered">
        {t('paperOf.number')} <Code>{number}</Code>
      </p>
      {issuedOn && <p>{day(issuedOn)}</p>}
      {confirmedPublicly && (
        <p className="where">
          {t('paperOf.check')} <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>
        </p>
      )}
    </div>
  );
}
