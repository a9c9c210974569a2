import { useTranslation } from 'react-i18next';
import type { ServiceClient } from '../../api/contract';
import type { IconName } from '../../ui/Icon';
import { Status, type Tone } from '../../ui/Note';

const looks: Record<ServiceClient['state'], { tone?: Tone; icon: IconName }> = {
  ACTIVE: { tone: 'reed', icon: 'check' },
  MISSING: { tone: 'clay', icon: 'alert' },
  ENDED: { icon: 'cross' },
};

export function StandingOf({ state }: { state: ServiceClient['state'] }) {
  const { t } = useTranslation();
  return <Status {...looks[state]}>{t(`serviceClientState.${state}`)}</Status>;
}
