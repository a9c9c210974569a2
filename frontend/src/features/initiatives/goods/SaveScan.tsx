import { useTranslation } from 'react-i18next';
import { readGrantGoodsPaper } from '../../../api/gen/sdk.gen';
import { Icon } from '../../../ui/Icon';
import { Reason } from '../../../ui/Reason';
import { saveScan } from '../../../ui/scanFile';
import { useDeed } from '../../../ui/useDeed';

/** Saved to the device when somebody asks for it, and never shown here: each opening is written down. */
export function SaveScan({ grantId, paperId, name }: { grantId: string; paperId: string; name: string }) {
  const { t } = useTranslation();
  const saving = useDeed({
    mutationFn: () => readGrantGoodsPaper({ path: { grantId, paperId }, parseAs: 'blob' }),
    onSuccess: (content) => saveScan(content, name),
  });
  return (
    <div>
      <button
        type="button"
        className="btn quiet flush"
        aria-label={t('attachments.saveOf', { name: name })}
        aria-disabled={saving.isPending}
        onClick={() => saving.send(undefined)}
      >
        <Icon name="file" />
        {t('attachments.save')}
      </button>
      <Reason error={saving.error} />
    </div>
  );
}
