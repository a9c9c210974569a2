import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../auth/me';
import { CentreFrame } from '../features/centres/CentreFrame';
import { centreSections } from './centreSections';
import { NotFound } from './NotFound';

export function Centre() {
  const { id } = useParams({ from: '/centres/$id' });
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const sections = centreSections
    .filter(({ needs }) => mayIn(id, needs))
    .map(({ to, word }) => ({ to, label: t(word) }));
  return (
    <CentreFrame key={id} id={id} sections={sections} otherwise={<NotFound />}>
      <Outlet />
    </CentreFrame>
  );
}
