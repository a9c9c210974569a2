import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GrantApplication } from '../../../api/contract';
import { everyDistrictQuery } from '../../../api/placeQueries';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { useFormats } from '../../../i18n/useFormats';
import { BudgetTable } from './BudgetTable';
import { type Answered, type Field, valuesOf } from './applicationValues';
import { useApplicationWords } from './useApplicationWords';

/** An application as it was submitted, in the order of its paper. */
export function ApplicationFacts({ application }: { application: GrantApplication }) {
  const { t } = useTranslation();
  const { money } = useApplicationWords();
  const { asked, maximum } = application;
  return (
    <>
      <dl className="facts">
        <dt>{t('applications.call')}</dt>
        <dd>
          <Link to="/initiatives/calls/$id" params={{ id: application.callId }}>
            <bdi>{inMyLanguage(application.callTitle)}</bdi>
          </Link>
        </dd>
        <dt>{t('applications.network')}</dt>
        <dd>
          <Link to="/initiatives/networks/$id" params={{ id: application.networkId }}>
            <bdi>{inMyLanguage(application.networkName)}</bdi>
          </Link>
        </dd>
        <Answers of={application} fields={['title', 'plan', 'kind', 'beneficiaries', 'districtPcode', 'point']} />
      </dl>
      <BudgetTable budget={application.budget}>
        <p>
          <b>{t('applications.askedOf', { asked: money(asked), maximum: money(maximum) })}</b>
        </p>
      </BudgetTable>
      <dl className="facts">
        <Answers of={application} fields={['volunteerHours', 'upkeep', 'language', 'receivedOn']} />
      </dl>
    </>
  );
}

/** Some of the answers, each under its name. */
export function Answers({ of, fields }: { of: Answered; fields: readonly Field[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const words = useApplicationWords();
  const values = valuesOf(of);
  const { districtPcode, volunteerHours } = of;
  const districts = useQuery({
    ...everyDistrictQuery(),
    enabled: Boolean(districtPcode) && fields.includes('districtPcode'),
  });
  const district = districts.data?.find(({ pcode }) => pcode === districtPcode);
  const said: Partial<Record<Field, ReactNode>> = {
    districtPcode: district ? inMyLanguage(district.name) : values.districtPcode,
    volunteerHours: volunteerHours === null || volunteerHours === undefined ? '' : number(volunteerHours),
  };
  return fields.map((field) => (
    <Fragment key={field}>
      <dt>{words.named(field)}</dt>
      <dd>
        {said[field] || words.inOneLine(field, values) ? (
          <bdi className="call-words">{said[field] ?? words.inOneLine(field, values)}</bdi>
        ) : (
          t('initiativeCalls.missing')
        )}
      </dd>
    </Fragment>
  ));
}
