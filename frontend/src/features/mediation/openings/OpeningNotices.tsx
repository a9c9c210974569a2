import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMediationOpeningNoticesQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { Failure } from '../../../ui/Failure';
import { Note } from '../../../ui/Note';
import { sealed } from '../queries';
import { Deed, useDeedWords } from './Deed';

/** Tells the members of a case who opened it without being one of them, and why. */
export function OpeningNotices({ caseId }: { caseId?: string }) {
  const { t } = useTranslation();
  const saying = useDeedWords();
  const told = useQuery(sealed(items(listMediationOpeningNoticesQuery({ query: { caseId } }))));
  if (told.error) return <Failure error={told.error} again={() => void told.refetch()} />;
  return told.data?.map(({ id, reference, deed }) => (
    <Note key={id} tone="lapis" icon="eye">
      <b>
        {!caseId && `${t('mediation.file', { reference: reference })}: `}
        {saying(deed)}
      </b>
      <Deed deed={deed} />
      <p className="small">
        {typeof deed.justified === 'boolean'
          ? t(deed.justified ? 'openings.foundJustified' : 'openings.foundNotJustified')
          : t('openings.toBeReviewed')}
      </p>
    </Note>
  ));
}
