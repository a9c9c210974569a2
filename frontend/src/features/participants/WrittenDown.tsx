import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participant } from '../../api/contract';
import { useMe } from '../../auth/me';
import { Code, fullName } from '../../ui/Named';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';

/** The reference for whoever walked in; Enter is ready for the next one in the queue. */
export function WrittenDown({ person, children }: { person: Participant; children?: ReactNode }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const next = useRef<HTMLAnchorElement>(null);
  useEffect(() => next.current?.focus(), []);
  return (
    <Page
      title={t('walkIn.done')}
      narrow
      focusTitle={false}
      below={
        <p className="ref large">
          <Code>{person.reference}</Code>
        </p>
      }
    >
      <Note tone="reed" role="status">
        {t('walkIn.doneWhat', { name: fullName(person.name) })}
      </Note>
      <div className="after">
        <Link ref={next} className="btn primary big" to="/desk">
          {t('walkIn.next')}
        </Link>
        {may('PARTICIPANT_READ') && (
          <>
            <Link className="btn" to="/people/$id/card" params={{ id: person.id }}>
              {t('walkIn.card')}
            </Link>
            <Link className="btn" to="/people/$id" params={{ id: person.id }}>
              {t('walkIn.open')}
            </Link>
          </>
        )}
        {children}
      </div>
    </Page>
  );
}
