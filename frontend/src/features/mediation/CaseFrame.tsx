import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type MediationCase, caseStateValues } from '../../api/contract';
import { readMediationCaseQuery } from '../../api/gen/queries.gen';
import { isRefusal } from '../../api/problem';
import { useFormats } from '../../i18n/useFormats';
import { Dots } from '../../ui/Dots';
import { Icon } from '../../ui/Icon';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { type Section, Sections } from '../../ui/Sections';
import { Steps } from '../../ui/Steps';
import { sealed } from './queries';
import { HideButton } from './SealedRoom';
import { useCaseWords } from './useCaseWords';

type Props = { id: string; sections: readonly Section[]; otherwise: ReactNode; children: ReactNode };

/** The sealed file: a frame of its own around every part of a case, and who alone knows that it exists. */
export function CaseFrame({ id, sections, otherwise, children }: Props) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const words = useCaseWords();
  const found = useQuery(sealed(readMediationCaseQuery({ path: { caseId: id } })));
  if (isRefusal(found.error, 404)) return otherwise;
  if (!found.data) return <QueryState of={found} />;
  const mediated = found.data;
  const { states, now } = wayOf(mediated);
  return (
    <div className="seal-frame">
      <div className="seal-inner">
        <div className="seal-ribbon">
          <b>
            <Icon name="lock" />
            {t('mediation.sealed')}
          </b>
          <span>{t('mediation.onlyThese', { names: words.listed(membersOf(mediated)) })}</span>
          <HideButton />
        </div>
        <Page
          title={t('mediation.file', { reference: mediated.reference })}
          tab={t('mediation.tab')}
          above={
            <Link className="back" to="/mediation/cases">
              <Icon name="back" />
              {t('mediation.cases')}
            </Link>
          }
          below={
            <p>
              <Dots
                of={[
                  words.kind(mediated.kind),
                  t(`urgency.${mediated.urgency}`),
                  t('mediation.opened', { when: day(mediated.receivedAt) }),
                  words.tongues(mediated.languages),
                ]}
              />
            </p>
          }
        >
          <Steps label={t('mediation.state')} names={states.map((state) => t(`caseState.${state}`))} now={now} />
          <Sections name={t('mediation.sections')} id={id} of={sections} />
          {children}
        </Page>
      </div>
    </div>
  );
}

function membersOf({ members }: MediationCase): string[] {
  return members.filter(({ state }) => state === 'ACCEPTED').map(({ mediator }) => mediator.name);
}

/** The way a case goes; one that ended without an agreement went another one, and of a destroyed one nobody can tell. */
function wayOf({ state, ending, narrativeDestroyed }: MediationCase) {
  const ended = Boolean(ending) || state === 'ENDED';
  const states = caseStateValues.filter((one) =>
    one === 'AGREEMENT' || one === 'ENDED' ? !narrativeDestroyed && ended === (one === 'ENDED') : true,
  );
  return { states, now: states.indexOf(state) };
}
