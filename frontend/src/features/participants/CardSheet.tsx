import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardSetting, CardSettingPatch, Participant } from '../../api/contract';
import { useMe } from '../../auth/me';
import { Code } from '../../ui/Named';
import { qrPath } from '../../ui/qr';

type Decided = keyof CardSettingPatch;

/** What a centre may decide to print beside the reference, in the order in which it stands on the card. */
const printed: Record<Decided, (person: Participant, centre: string) => ReactNode> = {
  showsName: ({ name }) => <OnCard name={[name.given, name.father].filter(Boolean).join(' ')} />,
  showsCentre: (_, centre) => (
    <p>
      <bdi>{centre}</bdi>
    </p>
  ),
};

/** So many letters stand beside the code in large type. */
const LONG = 70;

function OnCard({ name }: { name: string }) {
  return (
    <p className={name.length > LONG ? 'of-name long' : 'of-name'}>
      <bdi>{name}</bdi>
    </p>
  );
}

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
            <Fragment key={decision}>{printed[decision](person, me.centreName(person.centreId))}</Fragment>
          ))}
      </div>
    </div>
  );
}
