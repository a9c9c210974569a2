import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationCard, Mediator } from '../../../api/contract';
import { endMediationMember, proposeMediationMember } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { useTongues } from '../../../i18n/useTongues';
import { SelectField } from '../../../ui/Field';
import { Note } from '../../../ui/Note';
import { RecordForm } from '../../../ui/RecordForm';

type Props = {
  act: 'ask' | 'keepOut';
  card: MediationCard;
  mediators: readonly Mediator[];
  onClose: () => void;
};

/** Asks somebody to take a case on, or keeps them out for good. Who is not available is so without a reason. */
export function ChooseMediator({ act, card, mediators, onClose }: Props) {
  const { t } = useTranslation();
  const tongues = useTongues();
  const [available, setAvailable] = useState<boolean>();
  const path = { cardId: card.id };
  if (available !== undefined)
    return (
      <Note tone={available ? 'reed' : 'saffron'} role="status">
        {available ? t('mediation.wasAsked') : t('mediation.notAvailable')}
        <div className="acts">
          <button type="button" className="btn" onClick={available ? onClose : () => setAvailable(undefined)}>
            {available ? t('form.close') : t('mediation.askAnother')}
          </button>
        </div>
      </Note>
    );
  return (
    <RecordForm
      begin={{ values: { mediatorId: (act === 'keepOut' && card.anotherAsked[0]) || '' } }}
      save={async ({ mediatorId }, _, key) => {
        if (act === 'ask') return await proposeMediationMember({ path, headers: once(key), body: { mediatorId } });
        await endMediationMember({ path, body: { mediatorId } });
        return undefined;
      }}
      faultsOf={({ mediatorId }) => ({ ...(!mediatorId && { mediatorId: t('mediation.mediatorMissing') }) })}
      submit={t(act === 'ask' ? 'mediation.ask' : 'mediation.keepOut')}
      onDone={(answer) => (answer ? setAvailable(answer.available) : onClose())}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <SelectField
          id="mediatorId"
          label={t('mediation.mediator')}
          hint={act === 'keepOut' ? t('mediation.keepOutHint') : undefined}
          value={values.mediatorId}
          onChange={(mediatorId) => change({ mediatorId })}
          options={[
            { value: '', label: t('form.choose') },
            ...mediators.map(({ id, name, account, languages }) => ({
              value: id,
              label: [name, !account && t('mediation.ofCommunity'), ...languages.map(tongues.name)]
                .filter(Boolean)
                .join(' · '),
            })),
          ]}
          error={errorOf('mediatorId')}
        />
      )}
    </RecordForm>
  );
}
