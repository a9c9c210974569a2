import { useTranslation } from 'react-i18next';
import { Choice } from '../../../ui/Choice';
import { TextField } from '../../../ui/Field';
import type { Receipt } from './purchaseValues';
import { ScanField } from './ScanField';

type Props = {
  grantId: string;
  value: Receipt;
  onChange: (value: Receipt) => void;
  onBrought: (paperId: string) => void;
  errorOf: (field: string) => string | undefined;
};

/** What the shop wrote, or what was written before two witnesses where a shop writes nothing. */
export function ReceiptFields({ grantId, value, onChange, onBrought, errorOf }: Props) {
  const { t } = useTranslation();
  const put = (part: Partial<Receipt>) => onChange({ ...value, ...part });
  const written = [
    ['shop', t('initiativeGoods.shop'), 160],
    ['amountInWords', t('initiativeGoods.amountInWords'), 300],
    ['firstWitness', t('networks.firstWitness'), 120],
    ['secondWitness', t('networks.secondWitness'), 120],
  ] as const;
  return (
    <section className="form-part">
      <h4>{t('initiativeGoods.receipt')}</h4>
      <Choice
        id="withoutInvoice"
        label={t('initiativeWorks.proof')}
        stack
        value={value.proof}
        onChange={(proof) => put({ proof })}
        options={[
          { value: 'RECEIPT', label: t('initiativeGoods.byReceipt') },
          { value: 'WITNESSES', label: t('initiativeGoods.byWitnesses') },
        ]}
        error={errorOf('withoutInvoice')}
      />
      {value.proof === 'RECEIPT' ? (
        <ScanField
          id="receiptPaperId"
          grantId={grantId}
          label={t('initiativeGoods.bringScanOf', { what: t('initiativeGoods.receipt') })}
          there={t('initiativeGoods.scanOf', { what: t('initiativeGoods.receipt') })}
          value={value.paperId}
          onChange={(paperId) => put({ paperId })}
          onBrought={onBrought}
          error={errorOf('receiptPaperId')}
        />
      ) : (
        written.map(([field, label, most]) => (
          <TextField
            key={field}
            id={`withoutInvoice-${field}`}
            label={label}
            hint={field === 'secondWitness' ? t('initiativeGrants.witnessHint') : undefined}
            maxLength={most}
            value={value[field]}
            onChange={(typed) => put({ [field]: typed })}
            error={errorOf(`withoutInvoice-${field}`)}
          />
        ))
      )}
    </section>
  );
}
