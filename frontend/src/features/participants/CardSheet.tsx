import { useTranslation } from 'react-i18next';
import type { CardSetting, Participant } from '../../api/contract';
import { useMe } from '../../auth/me';
import { Code } from '../../ui/Named';
import { qrPath } from '../../ui/qr';

/** One card as it is printed: a code and a reference, and no more than the centre decided. */
export function CardSheet({ person, setting }: { person: Participant; setting: CardSetting }) {
  const { t } = useTranslation();
  const me = useMe();
  const { size, path } = qrPath(person.reference);
  return (
    <div className="card-sheet">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('card.qr', { reference: person.reference })}>
        <path d={path} />
      </svg>
      <div>
        <p className="ref large">
          <Code>{person.reference}</Code>
        </p>
        {setting.showsName && (
          <p>
            <bdi>{[person.name.given, person.name.father].filter(Boolean).join(' ')}</bdi>
          </p>
        )}
        {setting.showsCentre && <p>{me.centreName(person.centreId)}</p>}
      </div>
    </div>
  );
}
