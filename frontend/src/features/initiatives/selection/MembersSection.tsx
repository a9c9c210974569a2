import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantCommitteeMember, GrantSelection } from '../../../api/contract';
import { updateGrantSelection } from '../../../api/gen/sdk.gen';
import { seen } from '../../../api/headers';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { isolated } from '../../../i18n/useFormats';
import { ActDialog } from '../../../ui/ActDialog';
import { Dots } from '../../../ui/Dots';
import { Icon } from '../../../ui/Icon';
import { Empty } from '../../../ui/Note';
import type { PartProps } from './Desk';
import { MemberForm } from './MemberForm';
import { keyOf } from './memberValues';
import { useSelectionWords } from './useSelectionWords';

const MOST = 12;

/** A bare number would be no word in an address. */
const memberPart = (at: number) => `member-${at}`;

/** Who sat, what each declared, and how far their scores are written down. */
export function MembersSection(props: PartProps) {
  const { selection, writes, open, onOpen } = props;
  const { t } = useTranslation();
  const { members } = selection;
  return (
    <section id="members" tabIndex={-1} aria-label={t('selection.members')}>
      <div className="bar">
        <h2>{t('selection.members')}</h2>
        {writes && open !== 'new' && members.length < MOST && (
          <button type="button" className="btn quiet" onClick={() => onOpen('new')}>
            <Icon name="plus" />
            {t('selection.addMember')}
          </button>
        )}
      </div>
      {open === 'new' && <MemberForm key="new" {...props} />}
      {members.length === 0 && open !== 'new' && (
        <Empty icon="people">
          <p>{t('selection.noMembers')}</p>
        </Empty>
      )}
      <ul className="desk-list">
        {members.map((member, at) =>
          open === memberPart(at) ? (
            <li key={keyOf(member)}>
              <MemberForm {...props} member={member} />
            </li>
          ) : (
            <Member key={keyOf(member)} {...props} member={member} at={at} />
          ),
        )}
      </ul>
    </section>
  );
}

type MemberProps = PartProps & { member: GrantCommitteeMember; at: number };

function Member({ selection, writes, onOpen, onDone, member, at }: MemberProps) {
  const { t } = useTranslation();
  const [leaving, setLeaving] = useState(false);
  const name = useSelectionWords(selection).memberName(member);
  const related = relatedNetworks(selection, member);
  return (
    <li>
      <div className="bar-ends">
        <b>
          <bdi>{name}</bdi>
        </b>
        {writes && (
          <span className="acts">
            <button type="button" className="btn quiet" onClick={() => setLeaving(true)}>
              {t('kit.remove')}
            </button>
            <button type="button" className="btn" onClick={() => onOpen(memberPart(at))}>
              {t('selection.write', { name: name })}
            </button>
          </span>
        )}
      </div>
      <p className="small">
        {member.declaration ? <bdi className="call-words">{member.declaration}</bdi> : t('selection.notDeclared')}
      </p>
      <p className="small">
        <Dots
          of={[
            related.length > 0 && t('selection.relatedTo', { names: related.map(isolated).join(t('history.and')) }),
            t('selection.scored', { scored: member.scores.length, count: selection.list.length }),
          ]}
        />
      </p>
      {leaving && (
        <ActDialog
          title={t('selection.removeMember', { name: name })}
          act={t('kit.remove')}
          says={t('selection.removeSays')}
          send={() =>
            updateGrantSelection({
              path: { grantCallId: selection.callId },
              headers: seen(selection),
              body: { members: selection.members.filter((_, place) => place !== at) },
            })
          }
          onDone={(after) => {
            setLeaving(false);
            onDone(after);
          }}
          onClose={() => setLeaving(false)}
        />
      )}
    </li>
  );
}

function relatedNetworks({ list }: GrantSelection, { interests }: GrantCommitteeMember): string[] {
  const names = new Map(list.map(({ networkId, networkName }) => [networkId, inMyLanguage(networkName)]));
  return interests.flatMap((id) => names.get(id) ?? []);
}
