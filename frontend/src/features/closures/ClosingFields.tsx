import { useTranslation } from 'react-i18next';
import { useCodes } from '../../api/useCodes';
import { Choice } from '../../ui/Choice';
import { DayField } from '../../ui/DayField';
import { SelectField, Wrong } from '../../ui/Field';
import { type Localized, LocalizedFields } from '../../ui/LocalizedFields';
import { TimeField } from '../../ui/TimeField';
import { CAUSES, type Closing, spans } from './closing';

type Props = {
  form: Closing;
  change: (part: Partial<Closing>) => void;
  rooms: readonly { id: string; name: string }[];
  notice: Localized | undefined;
  errorOf: (field: string) => string | undefined;
};

export function ClosingFields({ form, change, rooms, notice, errorOf }: Props) {
  const { t } = useTranslation();
  const causes = useCodes(CAUSES);
  return (
    <>
      <Choice
        id="span"
        label={t('closing.span')}
        value={form.span}
        onChange={(span) => change({ span })}
        options={spans.map((span) => ({ value: span, label: t(`closingSpan.${span}`) }))}
        error={form.span === 'OTHER' ? undefined : errorOf('span')}
        wrap
      />
      {form.span === 'OTHER' && (
        <div className="field">
          <div className="pair-when">
            <DayField
              id="from"
              legend={t('closing.from')}
              value={form.fromDay}
              onChange={(fromDay) => change({ fromDay })}
            />
            <TimeField
              label={t('closing.fromTime')}
              value={form.fromTime}
              onChange={(fromTime) => change({ fromTime })}
            />
            <DayField id="to" legend={t('closing.to')} value={form.toDay} onChange={(toDay) => change({ toDay })} />
            <TimeField label={t('closing.toTime')} value={form.toTime} onChange={(toTime) => change({ toTime })} />
          </div>
          {errorOf('span') && <Wrong>{errorOf('span')}</Wrong>}
        </div>
      )}
      <Choice
        id="cause"
        label={t('closing.cause')}
        value={form.cause}
        onChange={(cause) => change({ cause })}
        options={causes.choices()}
        error={errorOf('cause')}
        wrap
      />
      {rooms.length > 0 && (
        <SelectField
          id="roomId"
          label={t('closing.what')}
          value={form.roomId}
          onChange={(roomId) => change({ roomId })}
          options={[
            { value: '', label: t('closing.wholeCentre') },
            ...rooms.map((room) => ({ value: room.id, label: room.name })),
          ]}
        />
      )}
      {notice && (
        <LocalizedFields
          id="notice"
          legend={t('closing.notice')}
          hint={t('closing.noticeHint')}
          value={notice}
          onChange={(written) => change({ written })}
          errorOf={errorOf}
          lines={3}
        />
      )}
    </>
  );
}
