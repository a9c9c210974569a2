import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { roomsFor } from '../app/rooms';
import { useMe } from '../auth/me';
import { useMyCentre } from '../auth/useMyCentre';
import type { Entry } from '../features/palette/entries';
import { Palette } from '../features/palette/Palette';
import { acts } from './acts';
import { centreSections } from './centreSections';

/** The palette with every way of the house that is open to this person: acts, rooms, their tabs, the parts of a centre. */
export function Anywhere({ onClose }: { onClose: () => void }) {
  const ways = [...useActs(), ...useRooms(), ...useParts()];
  return <Palette ways={ways} onClose={onClose} />;
}

function useActs(): Entry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { may, mayEverywhere, mayIn, centreName } = useMe();
  const { centre } = useMyCentre('CENTRE_READ');
  return acts
    .filter(({ needs, everywhere, atCentre }) => {
      if (everywhere) return mayEverywhere(needs);
      return atCentre ? centre !== undefined && mayIn(centre.id, needs) : may(needs);
    })
    .map(({ to, word, icon, atCentre }) => ({
      id: to,
      group: 'acts',
      icon,
      label: t(word),
      hint: atCentre && centre ? centreName(centre.id) : undefined,
      go: () => void navigate({ to, params: { id: centre?.id } as never }),
    }));
}

/** A room by its own name leads to its first page; its other pages say in which room they are. */
function useRooms(): Entry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { may } = useMe();
  return roomsFor(may).flatMap(({ word: room, icon, tabs }) =>
    tabs.map(({ to, word }, index): Entry => {
      const first = index === 0;
      return {
        id: to,
        group: 'rooms',
        icon,
        label: t(first ? room : word),
        hint: first ? undefined : t(room),
        go: () => void navigate({ to }),
      };
    }),
  );
}

function useParts(): Entry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mayIn, centreName } = useMe();
  const { centre } = useMyCentre('CENTRE_READ');
  if (!centre) return [];
  return centreSections
    .filter(({ needs }) => mayIn(centre.id, needs))
    .map(({ to, word }) => ({
      id: to,
      group: 'rooms',
      icon: 'centre',
      label: t(word),
      hint: centreName(centre.id),
      go: () => void navigate({ to, params: { id: centre.id } }),
    }));
}
