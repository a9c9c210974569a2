import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/Page';
import { HideButton } from './SealedRoom';

/** A page of the room: the browser's tab says nothing of it, and it can be hidden. */
export function SealedPage({ actions, ...page }: Omit<ComponentProps<typeof Page>, 'tab'>) {
  const { t } = useTranslation();
  return (
    <Page
      {...page}
      tab={t('mediation.tab')}
      actions={
        <>
          {actions}
          <HideButton />
        </>
      }
    />
  );
}
