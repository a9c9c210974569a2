import { useTranslation } from 'react-i18next';
import { phoneWhoseValues, contactHoursValues } from '../../api/contract';
import { Choice } from '../../ui/Choice';
import { TextField } from '../../ui/Field';
import { Tick } from '../../ui/Tick';
import { Ticks } from '../../ui/Ticks';
import type { TypedContact } from './told';

type Props = {
  value: TypedContact;
  onChange: (part: Partial<TypedContact>) => void;
  errorOf: (field: 'whose' | 'phone') => string | undefined;
};

/** Whose phone, what may be done with it and when: a call to the wrong ear can cost somebody dearly. */
export function ContactFields({ value, onChange, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Choice
        id="whose"
        label={t('contact.whose')}
        optional
        value={value.whose || undefined}
        onChange={(whose) => onChange({ whose })}
        options={phoneWhoseValues.map((whose) => ({ value: whose, label: t(`phoneWhose.${whose}`) }))}
        error={errorOf('whose')}
        stack
      />
      {value.whose !== '' && value.whose !== 'NONE' && (
        <>
          <TextField
            id="phone"
            label={t('contact.phone')}
            hint={t('contact.phoneHint')}
            type="tel"
            inputMode="tel"
            dir="ltr"
            value={value.phone}
            onChange={(phone) => onChange({ phone })}
            error={errorOf('phone')}
          />
          {value.whose !== 'OWN' && (
            <TextField
              id="askFor"
              label={t('contact.askFor')}
              optional
              hint={t('contact.askForHint')}
              value={value.askFor}
              onChange={(askFor) => onChange({ askFor })}
            />
          )}
          <fieldset className="field">
            <legend>{t('contact.may')}</legend>
            <div className="ticks">
              <Tick checked={value.mayCall} onChange={(mayCall) => onChange({ mayCall })}>
                {t('contact.mayCall')}
              </Tick>
              <Tick checked={value.mayWrite} onChange={(mayWrite) => onChange({ mayWrite })}>
                {t('contact.mayWrite')}
              </Tick>
              <Tick checked={value.maySayCentre} onChange={(maySayCentre) => onChange({ maySayCentre })}>
                {t('contact.maySayCentre')}
              </Tick>
              <Tick checked={value.womanCallerOnly} onChange={(womanCallerOnly) => onChange({ womanCallerOnly })}>
                {t('contact.womanCallerOnly')}
              </Tick>
            </div>
          </fieldset>
          <Ticks
            label={t('contact.bestHours')}
            optional
            value={value.bestHours}
            onChange={(bestHours) => onChange({ bestHours })}
            options={contactHoursValues.map((hours) => ({ value: hours, label: t(`contactHours.${hours}`) }))}
          />
        </>
      )}
    </>
  );
}
