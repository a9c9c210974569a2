import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readClosureQuery } from '../../api/gen/queries.gen';
import { useCodes } from '../../api/useCodes';
import { CAUSES } from './closing';

/** Why the house is closed, and the way to the closure. */
export function ClosedBecause({ id, closureId }: { id: string; closureId: string }) {
  const { t } = useTranslation();
  const causes = useCodes(CAUSES);
  const found = useQuery(readClosureQuery({ path: { centreId: id, closureId } }));
  return (
    <Link to="/centres/$id/closures/$closureId" params={{ id, closureId }}>
      {found.data ? causes.wordOf(found.data.cause) : t('closure.look')}
    </Link>
  );
}
