import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Kit } from '../../api/contract';
import { listKitsQuery, listKitsQueryKey } from '../../api/gen/queries.gen';
import { confirmReceipt, endKit } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { items } from '../../api/items';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { ListAndForm } from '../../ui/ListAndForm';
import { Code } from '../../ui/Named';
import { Empty, Status } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { KitForm } from './KitForm';
import { useGivingWords } from './useGivingWords';

/** Who took what home, whether they signed for it, and what came back. */
export function Kits({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const kits = useQuery(items(listKitsQuery({ path: { courseId } })));
  return (
    <ListAndForm
      title={t('kits.title')}
      add={t('kits.give')}
      form={(_, close) => <KitForm courseId={courseId} onClose={close} />}
    >
      {() =>
        !kits.data ? (
          <QueryState of={kits} />
        ) : kits.data.length === 0 ? (
          <Empty icon="hand">{t('kits.none')}</Empty>
        ) : (
          <ol className="people-of" aria-label={t('kits.title')}>
            {kits.data.map((kit) => (
              <KitLine key={kit.id} kit={kit} />
            ))}
          </ol>
        )
      }
    </ListAndForm>
  );
}

function KitLine({ kit }: { kit: Kit }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const words = useGivingWords();
  const queries = useQueryClient();
  const fresh = () => queries.invalidateQueries({ queryKey: listKitsQueryKey({ path: { courseId: kit.courseId } }) });
  const step = useDeed({ mutationFn: (act: (kit: Kit) => Promise<Kit>) => act(kit), onSuccess: fresh });
  const name = words.holder(kit);
  const item = kit.item;
  return (
    <li>
      <div className="who-of">
        <div>
          <p>
            <b>
              <bdi>{kit.item}</bdi>
            </b>
          </p>
          <p>
            <bdi>{words.holder(kit)}</bdi> {kit.holder && <Code>{kit.holder.reference}</Code>}
          </p>
          <p className="small">
            <Dots
              of={[
                kit.serial && t('kits.serialIs', { serial: kit.serial }),
                t('kits.givenOn', { day: day(kit.givenOn) }),
                kit.returnedOn && t('kits.backOn', { day: day(kit.returnedOn) }),
              ]}
            />
          </p>
          <Reason error={step.error} />
        </div>
      </div>
      <div className="holds">
        {kit.returnedOn ? (
          <Status tone="plain" icon="same">
            {t('kits.returned')}
          </Status>
        ) : kit.receiptSigned ? (
          <Status tone="reed" icon="check">
            {t('kits.signed')}
          </Status>
        ) : (
          <Status tone="saffron" icon="alert">
            {t('kits.unsigned')}
          </Status>
        )}
        <div className="row-acts">
          {kit.holder && (
            <Link
              className="btn quiet"
              aria-label={t('kits.receiptOf', { item, name })}
              to="/courses/$id/kits/$kit"
              params={{ id: kit.courseId, kit: kit.id }}
            >
              {t('kits.receipt')}
            </Link>
          )}
          {!kit.receiptSigned && !kit.returnedOn && (
            <button
              type="button"
              className="btn"
              aria-label={t('kits.signedOf', { item, name })}
              aria-disabled={step.isPending}
              onClick={() => step.send((kit) => confirmReceipt({ path: { kitId: kit.id }, headers: seen(kit) }))}
            >
              {t('kits.isSigned')}
            </button>
          )}
          {!kit.returnedOn && (
            <button
              type="button"
              className="btn quiet"
              aria-label={t('kits.backOf', { item, name })}
              aria-disabled={step.isPending}
              onClick={() => step.send((kit) => endKit({ path: { kitId: kit.id }, headers: seen(kit) }))}
            >
              {t('kits.back')}
            </button>
          )}
        </div>
      </div>
    </li>
  );
}
