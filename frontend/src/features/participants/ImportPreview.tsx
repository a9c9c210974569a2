import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { usePersonWords } from './usePersonWords';

const parts = ['given', 'father', 'grandfather', 'greatGrandfather', 'family'] as const;
const heads = { greatGrandfather: 'great_grandfather' } as const;

/** The first people, each part of the name by itself: a wrong split is seen before anybody is stored. */
export function ImportPreview({ found: { preview, columns } }: { found: Import }) {
  const { t } = useTranslation();
  const words = usePersonWords();
  if (preview.length === 0) return null;
  const shown = parts.filter((part) => part === 'given' || preview.some(({ name }) => name[part]));
  return (
    <section>
      <h2 className="bar">{t('import.preview')}</h2>
      {columns.some(({ field }) => field === 'whole_name') && <p className="small">{t('import.wholeSplit')}</p>}
      <div className="scroll">
        <table className="fold">
          <caption className="sr">{t('import.preview')}</caption>
          <thead>
            <tr>
              {shown.map((part) => (
                <th scope="col" key={part}>
                  {t(`columns.${part === 'greatGrandfather' ? heads[part] : part}`)}
                </th>
              ))}
              <th scope="col">{t('person.sex')}</th>
              <th scope="col">{t('person.birth')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.map((person, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows of a file may be alike
              <tr key={index}>
                {shown.map((part) =>
                  part === 'given' ? (
                    <th scope="row" key={part}>
                      <bdi>{person.name.given}</bdi>
                    </th>
                  ) : (
                    <td key={part}>
                      <bdi>{person.name[part]}</bdi>
                    </td>
                  ),
                )}
                <td>{words.sex(person)}</td>
                <td>{words.born(person)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
