import { useTranslation } from 'react-i18next';
import { DayField, typedDayOf } from '../../ui/DayField';
import { Wrong } from '../../ui/Field';

export type TypedPaper = { on: string; goodUntil: string };

export const noPaper: TypedPaper = { on: '', goodUntil: '' };

type Props = {
  id: string;
  legend: string;
  value: TypedPaper;
  onChange: (value: TypedPaper) => void;
  error?: string;
};

/** Something that was signed, learned or looked into on a day, and is good until another. */
export function PaperFields({ id, legend, value, onChange, error }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="field" id={id} tabIndex={-1}>
      <legend>{legend}</legend>
      <div className="parts close">
        <DayField
          id={`${id}-on`}
          legend={t('papers.on')}
          optional
          value={value.on}
          onChange={(on) => onChange({ ...value, on })}
        />
        <DayField
          id={`${id}-until`}
          legend={t('papers.until')}
          optional
          value={value.goodUntil}
          onChange={(goodUntil) => onChange({ ...value, goodUntil })}
        />
      </div>
      {error && <Wrong>{error}</Wrong>}
    </fieldset>
  );
}

export function paperOf({ on, goodUntil }: TypedPaper) {
  const [done, until] = [typedDayOf(on), typedDayOf(goodUntil)];
  return done && until ? { on: done, goodUntil: until } : null;
}

/** One of the two days, or something that is no day. */
export function isHalf(paper: TypedPaper): boolean {
  return (paper.on !== '' || paper.goodUntil !== '') && paperOf(paper) === null;
}
