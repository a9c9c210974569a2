import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSetting, CardSettingPatch, Participant } from '../../api/contract';
import { useMe } from '../../auth/me';
import { Code } from '../../ui/Named';
import { qrPath } from '../../ui/qr';

type Decided = keyof CardSettingPatch;

/** What a centre may decide to print beside the reference, in the order in which it stands on the card. */
const printed: Record<Decided, (person: Participant, centre: string) => ReactNode> = {
  showsName: ({ name }) => <bdi>{[name.given, name.father].filter(Boolean).join(' ')}</bdi>,
  showsCentre: (_, centre) => centre,
};

export const decisions = Object.keys(printed) as Decided[];

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
        {decisions
          .filter((decision) => setting[decision])
          .map((decision) => (
            <p key={decision}>{printed[decision](person, me.centreName(person.centreId))}</p>
          ))}
      </div>
    </div>
  );
}
