import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { Failure } from '../../ui/Failure';
import { Icon } from '../../ui/Icon';
import { Code } from '../../ui/Named';
import { Page } from '../../ui/Page';
import { Waiting } from '../../ui/Waiting';
import { CardDecision } from './CardDecision';
import { cardSettingQuery, personQuery } from './queries';
import { qrPath } from '../../ui/qr';

/** A card that is lost says nothing: a code and a reference, and no more than the centre decided. */
export function CardPage({ id, otherwise }: { id: string; otherwise: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const found = useQuery(personQuery(id));
  const centreId = found.data?.person.centreId;
  const setting = useQuery({ ...cardSettingQuery(centreId ?? ''), enabled: centreId !== undefined });

  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  const error = found.error ?? setting.error;
  if (!found.data || !setting.data) return error ? <Failure error={error} /> : <Waiting />;

  const { person } = found.data;
  const { showsName, showsCentre } = setting.data.setting;
  const { size, path } = qrPath(person.reference);
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
      <div className="card-sheet">
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('card.qr', { reference: person.reference })}>
          <path d={path} />
        </svg>
        <div>
          <p className="ref large">
            <Code>{person.reference}</Code>
          </p>
          {showsName && (
            <p>
              <bdi>{[person.name.given, person.name.father].filter(Boolean).join(' ')}</bdi>
            </p>
          )}
          {showsCentre && <p>{me.centreName(person.centreId)}</p>}
        </div>
      </div>
      {me.may('CENTRE_MANAGE') && <CardDecision {...setting.data} />}
    </Page>
  );
}
