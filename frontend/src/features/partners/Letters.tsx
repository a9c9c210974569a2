import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listLettersQuery, readLetterQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { inMyLanguage } from '../../i18n/inMyLanguage';
import { useFormats } from '../../i18n/useFormats';
import { History } from '../../ui/History';
import { ListAndForm } from '../../ui/ListAndForm';
import { Opened } from '../../ui/Opened';
import { Rows } from '../../ui/Rows';
import { LetterForm } from './LetterForm';
import { Scan } from './Scan';

/** The letters by which authorities allow what the centre does: the number one is asked for at a checkpoint. */
export function Letters({ id }: { id: string }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const { day } = useFormats();
  const letters = useQuery(items(listLettersQuery({ path: { centreId: id } })));
  const manages = mayIn(id, 'LETTER_MANAGE');
  return (
    <ListAndForm
      title={t('letters.title')}
      add={manages ? t('letters.add') : undefined}
      editTitle={t('letters.change')}
      form={(letterId, close) =>
        letterId ? (
          <Opened query={readLetterQuery({ path: { centreId: id, letterId } })}>
            {(found) => (
              <>
                <LetterForm centreId={id} letter={found} onClose={close} />
                <History kind="authority_letter" id={letterId} />
              </>
            )}
          </Opened>
        ) : (
          <LetterForm centreId={id} onClose={close} />
        )
      }
    >
      {(open) => (
        <Rows
          caption={t('letters.title')}
          list={letters}
          nameOf={({ number }) => number}
          onChange={manages ? open : undefined}
          icon="file"
          empty={<p>{t('letters.none')}</p>}
          columns={[
            { head: t('letters.number'), cell: ({ number }) => <bdi>{number}</bdi> },
            { head: t('letters.issuedBy'), cell: ({ issuedBy }) => <bdi>{inMyLanguage(issuedBy.name)}</bdi> },
            { head: t('letters.subject'), cell: ({ subject }) => <bdi>{subject}</bdi> },
            {
              head: t('letters.issuedOn'),
              cell: ({ issuedOn, validTo }) => (
                <>
                  {day(issuedOn)}
                  {validTo && <span className="small block">{t('kit.until', { when: day(validTo) })}</span>}
                </>
              ),
              className: 'date',
            },
            {
              head: t('letters.scan'),
              cell: (letter) => <Scan centreId={id} letter={letter} manages={manages} />,
            },
          ]}
        />
      )}
    </ListAndForm>
  );
}
