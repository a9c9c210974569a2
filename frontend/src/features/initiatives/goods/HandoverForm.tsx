import { useTranslation } from 'react-i18next';
import { recordGrantHandover } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { dayOf, isoDay } from '../../../i18n/dates';
import { DayField, typedDayOf } from '../../../ui/DayField';
import { TextField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { RecordForm } from '../../../ui/RecordForm';
import { ScanField } from './ScanField';
import { useScans } from './useScans';

type Props = { grantId: string; onDone: () => unknown; onCancel: () => void };

/** That somebody took over what was made: what, who of which office, when, and what was signed. */
export function HandoverForm({ grantId, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const scans = useScans(grantId);
  return (
    <RecordForm
      begin={{ values: { what: '', takenOverBy: '', takenOverOn: isoDay(dayOf(new Date())), paperId: '' } }}
      faultsOf={({ what, takenOverBy, takenOverOn }) => ({
        ...(!what.trim() && { 'handover-what': t('initiativeGoods.handedOverMissing') }),
        ...(!takenOverBy.trim() && { 'handover-takenOverBy': t('initiativeGoods.takenOverByMissing') }),
        ...(!typedDayOf(takenOverOn) && { 'handover-takenOverOn': t('kit.dayOdd') }),
      })}
      // Another form of the page may ask what something was, too.
      fieldOf={(pointer) => pointer.replace(/^#?\//, 'handover-') || undefined}
      save={async ({ what, takenOverBy, takenOverOn, paperId }, _, key) => {
        const recorded = await recordGrantHandover({
          path: { grantId },
          headers: once(key),
          body: {
            what: what.trim(),
            takenOverBy: takenOverBy.trim(),
            takenOverOn: typedDayOf(takenOverOn) ?? takenOverOn,
            paperId: paperId || null,
          },
        });
        await scans.keep([paperId]);
        return recorded;
      }}
      submit={t('kit.save')}
      onDone={async () => void (await onDone())}
      onCancel={() => {
        void scans.keep([]);
        onCancel();
      }}
    >
      {({ values, change, errorOf }) => (
        <>
          <Note tone="plain">{t('initiativeGoods.handoverStays')}</Note>
          <TextField
            id="handover-what"
            label={t('initiativeGoods.handedOver')}
            maxLength={300}
            value={values.what}
            onChange={(what) => change({ what })}
            error={errorOf('handover-what')}
          />
          <TextField
            id="handover-takenOverBy"
            label={t('initiativeGoods.takenOverBy')}
            hint={t('initiativeGoods.takenOverByHint')}
            maxLength={160}
            value={values.takenOverBy}
            onChange={(takenOverBy) => change({ takenOverBy })}
            error={errorOf('handover-takenOverBy')}
          />
          <DayField
            id="handover-takenOverOn"
            legend={t('initiativeGoods.takenOverOn')}
            value={values.takenOverOn}
            onChange={(takenOverOn) => change({ takenOverOn })}
            error={errorOf('handover-takenOverOn')}
          />
          <ScanField
            id="handover-paperId"
            grantId={grantId}
            label={t('initiativeGoods.bringScanOf', { what: t('initiativeGoods.signedPaper') })}
            there={t('initiativeGoods.scanOf', { what: t('initiativeGoods.signedPaper') })}
            value={values.paperId}
            onChange={(paperId) => change({ paperId })}
            onBrought={scans.brought}
            error={errorOf('handover-paperId')}
          />
        </>
      )}
    </RecordForm>
  );
}
