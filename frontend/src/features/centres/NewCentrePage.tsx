import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type CentreKind, centreKindValues, type HolidayCalendar } from '../../api/contract';
import { createCentre } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { under } from '../../api/under';
import { meQuery } from '../../auth/queries';
import { Choice } from '../../ui/Choice';
import { TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { type Localized, LocalizedFields, noWords, wordsOf } from '../../ui/LocalizedFields';
import { missingWords } from '../../ui/missingWords';
import { Page } from '../../ui/Page';
import { RecordForm } from '../../ui/RecordForm';
import { CalendarChoice } from './CalendarChoice';
import { PlaceFields, type TypedPlace } from './PlaceFields';

type Values = TypedPlace & { code: string; name: Localized; kind: CentreKind; calendar: HolidayCalendar };

const empty: Values = {
  code: '',
  name: noWords,
  kind: 'FIXED',
  governorate: '',
  district: '',
  address: noWords,
  calendar: 'FEDERAL',
};

/** A centre begins as a plan; it opens on a day of its own. */
export function NewCentrePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  return (
    <Page
      title={t('centres.add')}
      narrow
      above={
        <Link className="back" to="/centres">
          <Icon name="back" />
          {t('centres.nav')}
        </Link>
      }
    >
      <RecordForm
        begin={{ values: empty }}
        save={(values, _from, key) =>
          createCentre({
            body: {
              code: values.code.trim().toUpperCase(),
              name: wordsOf(values.name) ?? noWords,
              kind: values.kind,
              governoratePcode: values.governorate,
              districtPcode: values.district || null,
              address: wordsOf(values.address) ?? null,
              holidayCalendar: values.calendar,
            },
            headers: once(key),
          })
        }
        faultsOf={(values) => ({
          ...missingWords('name', values.name, t('kit.wordsMissing')),
          ...(!/^[a-z]{3}$/i.test(values.code.trim()) && { code: t('centres.codeOdd') }),
          ...(!values.governorate && { governoratePcode: t('centres.governorateMissing') }),
          ...(wordsOf(values.address) && missingWords('address', values.address, t('kit.wordsMissing'))),
        })}
        submit={t('centres.plan')}
        onDone={async (centre) => {
          await queries.invalidateQueries(under('Centres'));
          await queries.invalidateQueries({ queryKey: meQuery.queryKey });
          await navigate({ to: '/centres/$id', params: { id: centre.id }, replace: true });
        }}
      >
        {({ values, change, errorOf }) => (
          <>
            <LocalizedFields
              id="name"
              legend={t('centres.names')}
              value={values.name}
              onChange={(name) => change({ name })}
              errorOf={errorOf}
            />
            <TextField
              id="code"
              label={t('centres.code')}
              hint={t('centres.codeHint')}
              className="tiny"
              dir="ltr"
              maxLength={3}
              value={values.code}
              onChange={(code) => change({ code })}
              error={errorOf('code')}
            />
            <Choice
              id="kind"
              label={t('centres.kind')}
              value={values.kind}
              onChange={(kind) => change({ kind })}
              options={centreKindValues.map((kind) => ({ value: kind, label: t(`centreKind.${kind}`) }))}
            />
            <PlaceFields value={values} onChange={change} errorOf={errorOf} whole />
            <CalendarChoice value={values.calendar} onChange={(calendar) => change({ calendar })} />
          </>
        )}
      </RecordForm>
    </Page>
  );
}
