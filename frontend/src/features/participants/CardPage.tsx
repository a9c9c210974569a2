import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readCardSettingQuery, readParticipantQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { Icon } from '../../ui/Icon';
import { Code } from '../../ui/Named';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { CardDecision } from './CardDecision';
import { CardSheet } from './CardSheet';

/** A card that is lost says nothing: a code and a reference, and no more than the centre decided. */
export function CardPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const found = useQuery(readParticipantQuery({ path: { participantId: id } }));
  const centreId = found.data?.centreId;
  const setting = useQuery({
    ...readCardSettingQuery({ path: { centreId: centreId ?? '' } }),
    enabled: centreId !== undefined,
  });

  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data || !setting.data) return <QueryState of={[found, setting]} />;

  const person = found.data;
  return (
    <Page
      title={t('card.title')}
      tab={person.reference}
      narrow
      above={
        <Link className="back" to="/people/$id" params={{ id }}>
          <Icon name="back" />
          <Code>{person.reference}</Code>
        </Link>
      }
      below={<p>{t('card.what')}</p>}
      actions={
        <button type="button" className="btn primary" onClick={() => window.print()}>
          {t('card.print')}
        </button>
      }
    >
      <CardSheet person={person} setting={setting.data} />
      {me.may('CENTRE_MANAGE') && <CardDecision setting={setting.data} />}
    </Page>
  );
}
