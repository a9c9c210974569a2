import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Grant } from '../../../api/contract';
import { listGrantHandoversQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { asking } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { ListAndForm } from '../../../ui/ListAndForm';
import { Empty } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { HandoverForm } from './HandoverForm';
import { SaveScan } from './SaveScan';

/** Who took over what was made and stays theirs. A later handover stands beside an earlier one. */
export function Handovers({ grant }: { grant: Grant }) {
  const { t } = useTranslation();
  const me = useMe();
  const { day } = useFormats();
  const queries = useQueryClient();
  const found = useQuery(items(listGrantHandoversQuery({ path: { grantId: grant.id } })));
  if (!found.data) return <QueryState of={found} />;
  const { data } = found;
  return (
    <ListAndForm
      title={t('initiativeGoods.handovers')}
      add={me.mayIn(grant.centreId, 'GRANT_MANAGE') ? t('initiativeGoods.addHandover') : undefined}
      form={(_, close) => (
        <HandoverForm
          grantId={grant.id}
          onDone={async () => {
            await queries.invalidateQueries(asking('listGrantHandovers'));
            close(true);
          }}
          onCancel={() => close(false)}
        />
      )}
    >
      {() => (
        <>
          {data.length === 0 && (
            <Empty icon="file">
              <p>{t('initiativeGoods.noHandovers')}</p>
            </Empty>
          )}
          <ul className="grant-parts">
            {data.map(({ id, what, takenOverBy, takenOverOn, paperId }) => (
              <li key={id}>
                <div className="grant-head">
                  <h3>
                    <bdi>{what}</bdi>
                  </h3>
                </div>
                <Dots
                  className="small"
                  of={[day(takenOverOn), t('initiativeGoods.takenOverFrom', { by: takenOverBy })]}
                />
                {paperId && <SaveScan grantId={grant.id} paperId={paperId} name={t('initiativeGoods.signedPaper')} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </ListAndForm>
  );
}
