import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/me';
import type { Permission } from '../auth/permissions';
import { CentreFrame } from '../features/centres/CentreFrame';
import type { Section } from '../ui/Sections';
import { NotFound } from './NotFound';

export function Centre() {
  const { id } = useParams({ from: '/centres/$id' });
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const sections: (Section & { needs: Permission })[] = [
    { to: '/centres/$id', label: t('centres.overview'), needs: 'CENTRE_READ' },
    { to: '/centres/$id/rooms', label: t('rooms.nav'), needs: 'CENTRE_READ' },
    { to: '/centres/$id/hours', label: t('hours.nav'), needs: 'CENTRE_READ' },
    { to: '/centres/$id/private-use', label: t('holds.nav'), needs: 'CENTRE_READ' },
    { to: '/centres/$id/closures', label: t('closure.nav'), needs: 'CENTRE_READ' },
    { to: '/centres/$id/calls', label: t('calls.nav'), needs: 'PARTICIPANT_CONTACT_READ' },
    { to: '/centres/$id/people', label: t('staff.nav'), needs: 'CENTRE_PEOPLE_READ' },
    { to: '/centres/$id/partners', label: t('funding.nav'), needs: 'CENTRE_READ' },
    { to: '/centres/$id/letters', label: t('letters.nav'), needs: 'LETTER_READ' },
    { to: '/centres/$id/payments', label: t('payments.nav'), needs: 'PAYMENT_LIST_READ' },
  ];
  return (
    <CentreFrame
      key={id}
      id={id}
      sections={sections.filter((section) => mayIn(id, section.needs))}
      otherwise={<NotFound />}
    >
      <Outlet />
    </CentreFrame>
  );
}
