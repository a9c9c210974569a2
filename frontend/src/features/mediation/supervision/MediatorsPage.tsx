import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMediatorsQuery, readMediatorQuery } from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { History } from '../../../ui/History';
import { ListAndForm } from '../../../ui/ListAndForm';
import { Status } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { Rows } from '../../../ui/Rows';
import { canBeAsked, isOver } from './canBeAsked';
import { MediatorForm } from './MediatorForm';
import { sealed } from '../queries';
import { SealedPage } from '../SealedPage';
import { useCaseWords } from '../useCaseWords';

/** Who can be asked to mediate: staff with an account, and people of the community beside them. */
export function MediatorsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const words = useCaseWords();
  const list = useQuery(sealed(items(listMediatorsQuery())));
  return (
    <SealedPage title={t('mediation.mediators')}>
      <ListAndForm
        title={t('mediation.whoCanBeAsked')}
        add={t('mediation.addMediator')}
        editTitle={t('mediation.changeMediator')}
        form={(id, close) =>
          id ? (
            <Opened query={sealed(readMediatorQuery({ path: { mediatorId: id } }))}>
              {(mediator) => (
                <>
                  <MediatorForm mediator={mediator} onClose={close} />
                  <History kind="mediator" id={id} />
                </>
              )}
            </Opened>
          ) : (
            <MediatorForm onClose={close} />
          )
        }
      >
        {(open) => (
          <Rows
            caption={t('mediation.mediators')}
            list={list}
            nameOf={({ name }) => name}
            onChange={open}
            icon="people"
            empty={<p>{t('mediation.noMediators')}</p>}
            columns={[
              { head: t('mediation.name'), cell: ({ name }) => <bdi>{name}</bdi> },
              { head: t('mediation.languages'), cell: ({ languages }) => words.tongues(languages) },
              {
                head: t('mediation.hours'),
                cell: ({ trainedHours }) => t('mediation.hoursOf', { count: trainedHours }),
              },
              {
                head: t('mediation.whose'),
                cell: ({ account }) => (account ? t('mediation.ofStaff') : t('mediation.ofCommunity')),
              },
              { head: t('courses.centre'), cell: ({ centreId }) => me.centreName(centreId) },
              {
                head: t('mediation.asking'),
                cell: (mediator) => (
                  <Status
                    tone={canBeAsked(mediator) ? 'reed' : undefined}
                    icon={canBeAsked(mediator) ? 'check' : 'minus'}
                  >
                    {t(
                      canBeAsked(mediator)
                        ? 'mediation.isAsked'
                        : isOver(mediator.certifiedUntil)
                          ? 'mediation.certificateEnded'
                          : 'mediation.isNotAsked',
                    )}
                  </Status>
                ),
              },
            ]}
          />
        )}
      </ListAndForm>
    </SealedPage>
  );
}
