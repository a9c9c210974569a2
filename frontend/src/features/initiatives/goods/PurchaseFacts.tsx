import { useTranslation } from 'react-i18next';
import type { Grant, GrantPurchase } from '../../../api/contract';
import { useCodes } from '../../../api/useCodes';
import { isolated, useFormats } from '../../../i18n/useFormats';
import { Dots } from '../../../ui/Dots';
import { LinesTable } from './LinesTable';
import { Quotes } from './Quotes';
import { SaveScan } from './SaveScan';
import { useReceivers } from './useReceivers';

/** What is written of a purchase so far: the quotes, what came, the receipt, and who received it when. */
export function PurchaseFacts({ grant, purchase }: { grant: Grant; purchase: GrantPurchase }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const reasons = useCodes('fewer-quotes-reasons');
  const { nameOf } = useReceivers(grant);
  const { quotes, fewerQuotes, lines, receiptPaperId, withoutInvoice, deliveredOn, receivedBy } = purchase;
  return (
    <>
      {(quotes.length > 0 || fewerQuotes) && <h4>{t('initiativeGoods.quotes')}</h4>}
      {quotes.length > 0 && <Quotes purchase={purchase} />}
      {fewerQuotes && (
        <p className="small">
          {t('initiativeGoods.fewerBecause', {
            reason: reasons.wordOf(fewerQuotes.reason),
            words: fewerQuotes.words,
          })}
        </p>
      )}
      {lines.length > 0 && <LinesTable purchase={purchase} />}
      {(receiptPaperId || withoutInvoice) && <h4>{t('initiativeGoods.receipt')}</h4>}
      {receiptPaperId && <SaveScan grantId={grant.id} paperId={receiptPaperId} name={t('initiativeGoods.receipt')} />}
      {withoutInvoice && (
        <Dots
          className="small"
          of={[
            t('initiativeGoods.shopWithout', { shop: withoutInvoice.shop }),
            <bdi key="amount">{withoutInvoice.amountInWords}</bdi>,
            t('initiativeGrants.seenBy', {
              names: [withoutInvoice.firstWitness, withoutInvoice.secondWitness].map(isolated).join(t('history.and')),
            }),
          ]}
        />
      )}
      {(deliveredOn || receivedBy) && (
        <Dots
          of={[
            deliveredOn && t('initiativeGoods.receivedOn', { day: day(deliveredOn) }),
            receivedBy && t('initiativeGoods.receivedFor', { name: nameOf(receivedBy) }),
          ]}
        />
      )}
    </>
  );
}
