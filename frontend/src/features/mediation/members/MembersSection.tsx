import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediationCase, MediationMember } from '../../../api/contract';
import { useFormats } from '../../../i18n/useFormats';
import { DeclarationForm } from './DeclarationForm';

/** Who works on a case, and who was asked. Whoever has no login declared on paper: a member writes that down. */
export function MembersSection({ mediated }: { mediated: MediationCase }) {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  const [declaring, setDeclaring] = useState<string>();
  const members = mediated.members.filter(({ state }) => state === 'ACCEPTED' || state === 'PROPOSED');
  const standing = ({ state, declaredAt, mediator }: MediationMember) =>
    state === 'ACCEPTED'
      ? t('mediation.workingSince', { when: nearDay(declaredAt ?? mediated.receivedAt) })
      : t(mediator.account ? 'mediation.waitsForThem' : 'mediation.waitsForPaper');
  return (
    <section>
      <h2 className="bar">{t('mediation.members')}</h2>
      <ul className="seal-parties">
        {members.map((member) => (
          <li key={member.mediator.id}>
            <b>
              <bdi>{member.mediator.name}</bdi>
            </b>
            <span className="small">{standing(member)}</span>
            {member.state === 'ACCEPTED' && member.anotherAskedAt && (
              <span className="small">
                {t('mediation.anotherAskedShort', { when: nearDay(member.anotherAskedAt) })}
              </span>
            )}
            {member.state === 'PROPOSED' &&
              !member.mediator.account &&
              (declaring === member.mediator.id ? (
                <DeclarationForm
                  caseId={mediated.id}
                  mediator={member.mediator}
                  onClose={() => setDeclaring(undefined)}
                />
              ) : (
                <div className="acts">
                  <button type="button" className="btn" onClick={() => setDeclaring(member.mediator.id)}>
                    {t('mediation.declared')}
                  </button>
                </div>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
