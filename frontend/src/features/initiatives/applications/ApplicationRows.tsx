import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantApplicationSummary } from '../../../api/contract';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { Status } from '../../../ui/Note';
import { applicationTones, useApplicationWords } from './useApplicationWords';

type Props = { of: readonly GrantApplicationSummary[]; withCentre: boolean };

export function ApplicationRows({ of, withCentre }: Props) {
  const { t } = useTranslation();
  const { nearDay } = useFormats();
  const { centreName } = useMe();
  const { money, title } = useApplicationWords();
  return (
    <div className="scroll">
      <table className="fold">
        <caption className="sr">{t('applications.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('applications.initiative')}</th>
            <th scope="col">{t('applications.network')}</th>
            <th scope="col">{t('initiativeCalls.state')}</th>
            <th scope="col" className="num">
              {t('applications.askedFor')}
            </th>
            <th scope="col">{t('applications.submitted')}</th>
            <th scope="col">{t('applications.code')}</th>
            <th scope="col">{t('applications.call')}</th>
            {withCentre && <th scope="col">{t('initiativeCalls.centre')}</th>}
          </tr>
        </thead>
        <tbody>
          {of.map((application) => (
            <tr key={application.id}>
              <th scope="row">
                <Link to="/initiatives/applications/$id" params={{ id: application.id }}>
                  <bdi>{title(application)}</bdi>
                </Link>
              </th>
              <td>
                <bdi>{inMyLanguage(application.networkName)}</bdi>
              </td>
              <td>
                <Status {...applicationTones[application.state]}>{t(`applicationState.${application.state}`)}</Status>
              </td>
              <td className="num" data-label={t('applications.askedFor')}>
                {money(application.asked)}
              </td>
              <td className="date" data-label={application.submittedAt ? t('applications.submitted') : undefined}>
                {application.submittedAt && nearDay(application.submittedAt)}
                {application.late && <span className="small"> {t('applications.late')}</span>}
              </td>
              <td>
                <bdi dir="ltr">{application.code}</bdi>
              </td>
              <td>
                <bdi>{inMyLanguage(application.callTitle)}</bdi>
              </td>
              {withCentre && <td>{centreName(application.centreId)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
