import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listFundingContributionsQuery, readClosureQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { isRefusal } from '../../api/problem';
import { useMe } from '../../auth/me';
import { languages } from '../../i18n/languages';
import { QueryState } from '../../ui/QueryState';
import { Sheet } from './Sheet';

/** Most who stand before the door read Arabic or Kurdish first. */
const order = ['ar', 'ckb', 'en'] as const;

type Props = { id: string; closureId: string; otherwise: ReactNode };

/** What hangs on the door: large, three languages, the centre's own name and never the product's. */
export function DoorNotice({ id, closureId, otherwise }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const found = useQuery(readClosureQuery({ path: { centreId: id, closureId } }));
  const funding = useQuery(items(listFundingContributionsQuery({ path: { centreId: id } })));
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data || funding.isPending) return <QueryState of={found} />;

  const { notice, startsAt } = found.data;
  const centre = me.centres.find((candidate) => candidate.id === id);
  const day = startsAt.slice(0, 10);
  const shown = funding.data?.filter(
    (contribution) =>
      contribution.visibility === 'SHOWN' && contribution.from <= day && (!contribution.to || contribution.to >= day),
  );
  return (
    <Sheet id={id} closureId={closureId} title={t('notice.title')}>
      <h1 className="sr">{t('notice.title')}</h1>
      {order.map((code) => (
        <section key={code} className="door-notice" lang={code} dir={languages[code].dir}>
          <h2>{centre?.name[code]}</h2>
          <p className="words">{notice?.[code]}</p>
        </section>
      ))}
      {shown?.map((contribution) => (
        <footer key={contribution.id} className="visibility">
          {order.map((code) => (
            <p key={code} lang={code} dir={languages[code].dir}>
              {contribution.visibilityText[code]}
            </p>
          ))}
        </footer>
      ))}
    </Sheet>
  );
}
