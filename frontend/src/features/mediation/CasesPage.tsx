import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listMediationCasesPages } from '../../api/gen/queries.gen';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Code } from '../../ui/Named';
import { Empty, Status } from '../../ui/Note';
import { QueryState } from '../../ui/QueryState';
import { AskedOfMe } from './AskedOfMe';
import { OpeningNotices } from './openings/OpeningNotices';
import { SealedPage } from './SealedPage';
import { stateTones, useCaseWords } from './useCaseWords';

/** The cases whose file I may open, and above them those I am asked to take on. */
export function CasesPage() {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  const words = useCaseWords();
  const list = useInfiniteQuery({ ...listMediationCasesPages({ query: { limit: 50 } }), gcTime: 0, staleTime: 0 });
  const cases = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <SealedPage
      title={t('mediation.cases')}
      actions={
        <>
          <Link className="btn quiet" to="/mediation/forms">
            <Icon name="print" />
            {t('paperForms.title')}
          </Link>
          <Link className="btn primary" to="/mediation/cases/new">
            <Icon name="plus" />
            {t('mediation.take')}
          </Link>
        </>
      }
    >
      <AskedOfMe />
      <OpeningNotices />
      <QueryState of={list} />
      {list.data && cases.length === 0 && (
        <Empty icon="lock">
          <p>{t('mediation.none')}</p>
        </Empty>
      )}
      {cases.length > 0 && (
        <table className="fold">
          <caption className="sr">{t('mediation.cases')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('person.reference')}</th>
              <th scope="col">{t('mediation.kind')}</th>
              <th scope="col">{t('mediation.state')}</th>
              <th scope="col">{t('mediation.since')}</th>
              <th scope="col">{t('mediation.urgency')}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <Link to="/mediation/cases/$id" params={{ id: one.id }}>
                    <Code>{one.reference}</Code>
                  </Link>
                </th>
                <td>{words.kind(one.kind)}</td>
                <td>
                  <Status {...stateTones[one.state]}>{t(`caseState.${one.state}`)}</Status>
                </td>
                <td className="date">{nearDay(one.stateSince)}</td>
                <td>{t(`urgency.${one.urgency}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More list={list} />
    </SealedPage>
  );
}
