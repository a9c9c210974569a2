import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Grant, GrantPurchase } from '../../../api/contract';
import { readGrantPurchaseQuery } from '../../../api/gen/queries.gen';
import { updateGrantPurchase } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { DayField } from '../../../ui/DayField';
import { changedFields } from '../../../ui/editing';
import { SelectField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { QueryState } from '../../../ui/QueryState';
import { RecordForm } from '../../../ui/RecordForm';
import { ChosenFields } from './ChosenFields';
import { FewerFields } from './FewerFields';
import { LineFields } from './LineFields';
import { purchaseFaults } from './purchaseFaults';
import { ENOUGH_QUOTES, purchaseOf, scansOf, sentPurchase } from './purchaseValues';
import { QuoteFields } from './QuoteFields';
import { ReceiptFields } from './ReceiptFields';
import { usePurchaseWords } from './usePurchaseWords';
import { useReceivers } from './useReceivers';
import { useScans } from './useScans';

type Props = { grant: Grant; purchase: GrantPurchase; onDone: () => unknown; onCancel: () => void };

/** Written bit by bit, as it happens: who asked what for it, what came, the receipt, and who received it. */
export function PurchaseForm({ grant, purchase, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const receivers = useReceivers(grant);
  const { currency } = purchase.amount;
  const inWords = usePurchaseWords(currency, receivers.nameOf);
  const path = { grantId: grant.id, purchaseId: purchase.id };
  const begin = purchaseOf(purchase);
  const named = scansOf(begin.values);
  const scans = useScans(grant.id, named);
  return (
    <RecordForm
      begin={begin}
      readAgain={async () =>
        purchaseOf(await queries.fetchQuery({ ...readGrantPurchaseQuery({ path }), staleTime: 0 }))
      }
      inWords={inWords}
      faultsOf={(values) => purchaseFaults(values, t)}
      save={async (values, from) => {
        const body = sentPurchase(values, currency, changedFields(from.values, values));
        const saved = await updateGrantPurchase({ path, headers: seen(from), body });
        await scans.keep(scansOf(values));
        return saved;
      }}
      submit={t('kit.save')}
      onDone={async () => void (await onDone())}
      onCancel={() => {
        void scans.keep(named);
        onCancel();
      }}
    >
      {({ values, change, errorOf }) => (
        <>
          <QuoteFields
            grantId={grant.id}
            currency={currency}
            value={values.quotes}
            onChange={(quotes) => change({ quotes })}
            onBrought={scans.brought}
            errorOf={errorOf}
          />
          {(values.quotes.length < ENOUGH_QUOTES || values.fewer.reason || values.fewer.words) && (
            <FewerFields value={values.fewer} onChange={(fewer) => change({ fewer })} errorOf={errorOf} />
          )}
          {(values.quotes.length > 0 || values.chosen.supplier) && (
            <ChosenFields
              suppliers={[
                ...new Set([...values.quotes.map(({ supplier }) => supplier.trim()), values.chosen.supplier]),
              ].filter(Boolean)}
              value={values.chosen}
              onChange={(chosen) => change({ chosen })}
              errorOf={errorOf}
            />
          )}
          <LineFields
            whole={purchase.amount}
            value={values.lines}
            onChange={(lines) => change({ lines })}
            errorOf={errorOf}
          />
          <ReceiptFields
            grantId={grant.id}
            value={values.receipt}
            onChange={(receipt) => change({ receipt })}
            onBrought={scans.brought}
            errorOf={errorOf}
          />
          <DayField
            id="deliveredOn"
            legend={t('initiativeGoods.deliveredOn')}
            optional
            value={values.deliveredOn}
            onChange={(deliveredOn) => change({ deliveredOn })}
            error={errorOf('deliveredOn')}
          />
          {receivers.known && <QueryState of={receivers.found} />}
          {receivers.known ? (
            <SelectField
              id="receivedBy"
              label={t('initiativeGoods.receivedBy')}
              hint={t('initiativeGoods.receivedByHint')}
              optional
              value={values.receivedBy}
              onChange={(receivedBy) => change({ receivedBy })}
              options={[{ value: '', label: t('form.choose') }, ...receivers.choices(values.receivedBy)]}
              error={errorOf('receivedBy')}
            />
          ) : (
            <Note tone="plain">{t('initiativeGoods.receiverUnseen')}</Note>
          )}
        </>
      )}
    </RecordForm>
  );
}
