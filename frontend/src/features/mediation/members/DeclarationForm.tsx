import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MediatorRef } from '../../../api/contract';
import { recordMediationDeclaration } from '../../../api/gen/sdk.gen';
import { under } from '../../../api/under';
import { Choice } from '../../../ui/Choice';
import { RecordForm } from '../../../ui/RecordForm';

const said = {
  takes: { knowsAParty: false, takesItOn: true },
  knows: { knowsAParty: true, takesItOn: false },
  cannot: { knowsAParty: false, takesItOn: false },
} as const;

type Values = { what: keyof typeof said | undefined };

type Props = { caseId: string; mediator: MediatorRef; onClose: () => void };

/** What somebody without a login declared on paper. */
export function DeclarationForm({ caseId, mediator, onClose }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const name = mediator.name;
  const begin: Values = { what: undefined };
  return (
    <RecordForm
      begin={{ values: begin }}
      save={({ what }) =>
        recordMediationDeclaration({
          path: { caseId },
          body: { mediatorId: mediator.id, declared: said[what ?? 'cannot'] },
        })
      }
      faultsOf={({ what }) => ({ ...(!what && { what: t('form.chooseOne') }) })}
      submit={t('kit.save')}
      onDone={async () => {
        await queries.invalidateQueries(under('Mediation'));
        onClose();
      }}
      onCancel={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p>{t('mediation.declaredWhy', { name })}</p>
          <Choice
            stack
            id="what"
            label={t('mediation.declaredWhat', { name })}
            value={values.what}
            onChange={(what) => change({ what })}
            options={[
              { value: 'takes', label: t('mediation.declaredTakes') },
              { value: 'knows', label: t('mediation.declaredKnows') },
              { value: 'cannot', label: t('mediation.declaredCannot') },
            ]}
            error={errorOf('what')}
          />
        </>
      )}
    </RecordForm>
  );
}
