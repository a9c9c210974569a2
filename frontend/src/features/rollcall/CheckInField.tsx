import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSheet } from '../../api/contract';
import { useLine } from '../../api/line';
import { useMe } from '../../auth/me';
import { Failure } from '../../ui/Failure';
import { Icon } from '../../ui/Icon';
import { Code, fullName } from '../../ui/Named';
import { useDebounced } from '../../ui/useDebounced';
import { goesBy } from '../../i18n/folded';
import { onLatinKeys, readReference } from './checkIn';
import { registerQuery } from './queries';
import type { Line } from './roll';
import type { CheckIn } from './useCheckIn';

const AT_MOST = 6;
const PAUSE = 200;

type Option = { id: string; name: string; reference: string; on: boolean; pick: () => unknown };
type Props = { ref: RefObject<HTMLInputElement | null>; sheet: SessionSheet; lines: readonly Line[]; desk: CheckIn };

/** One field that keeps the focus: a scanner types into it, a finger too, and a name finds people while it is typed. */
export function CheckInField({ ref, sheet, lines, desk }: Props) {
  const { t } = useTranslation();
  const { may } = useMe();
  const line = useLine();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [byFinger, setByFinger] = useState(false);
  const codes = useRef<string[]>([]);
  const typed = text.trim();
  const scanned = () => readReference(typed) ?? readReference(onLatinKeys(codes.current));
  const named = typed.length >= 2 && !/\d/.test(typed);
  const asked = useDebounced(typed, PAUSE);
  const register = useQuery({
    ...registerQuery(asked, sheet.centreId),
    enabled: named && asked.length >= 2 && may('PARTICIPANT_SEARCH') && line === 'open',
    placeholderData: keepPreviousData,
  });
  useKeptFocus(ref);

  const done = () => {
    setText('');
    setAt(0);
    setByFinger(false);
    codes.current = [];
  };
  const onRoster: Option[] = lines
    .filter(({ name }) => named && name && goesBy(fullName(name), typed))
    .slice(0, AT_MOST)
    .map((one) => ({
      id: one.participantId,
      name: one.name ? fullName(one.name) : '',
      reference: sheet.rows.find((row) => row.attendance.participantId === one.participantId)?.reference ?? '',
      on: true,
      pick: () => desk.choose(one),
    }));
  const elsewhere: Option[] = (named && asked === typed ? (register.data?.items ?? []) : [])
    .filter(({ participant }) => !lines.some(({ participantId }) => participantId === participant.id))
    .map(({ participant }) => ({
      id: participant.id,
      name: fullName(participant.name),
      reference: participant.reference,
      on: false,
      pick: () => desk.chooseFound(participant),
    }));
  const options = [...onRoster, ...elsewhere];
  const chosen = Math.min(at, Math.max(options.length - 1, 0));

  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(options.length, 1));
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + options.length) % Math.max(options.length, 1));
    else if (event.key === 'Escape') done();
    else if (event.key === 'Enter') {
      if (typed === '') return;
      const option = scanned() ? undefined : options[chosen];
      if (option) void option.pick();
      else void desk.scan(typed, codes.current);
      done();
    } else {
      codes.current = text === '' ? [event.code] : [...codes.current, event.code];
      return;
    }
    event.preventDefault();
  };

  return (
    <>
      <div className="find">
        <Icon name="search" />
        <input
          ref={ref}
          type="text"
          dir="auto"
          role="combobox"
          aria-label={t('checkIn.field')}
          aria-expanded={options.length > 0}
          aria-controls="at-the-desk"
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? `option-${chosen}` : undefined}
          placeholder={t('checkIn.field')}
          autoComplete="off"
          spellCheck={false}
          inputMode={isTouched() && !byFinger ? 'none' : 'text'}
          onPointerDown={() => setByFinger(true)}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
          }}
          onKeyDown={pressed}
        />
      </div>
      <p className="hint">
        <span>{t('checkIn.how')}</span>
        <span role="status">{desk.looking ? t('shell.waiting') : ''}</span>
      </p>
      {named && register.error && <Failure error={register.error} again={() => void register.refetch()} />}
      <div id="at-the-desk" role="listbox" aria-label={t('checkIn.people')} tabIndex={-1}>
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the field, where the focus stays
          <div
            key={option.id}
            id={`option-${index}`}
            className="person"
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={() => {
              void option.pick();
              done();
            }}
          >
            <div className="name">
              <bdi>{option.name}</bdi>
              {!option.on && <span className="small"> {t('checkIn.notOnSheet')}</span>}
            </div>
            <div className="end">
              <Code>{option.reference}</Code>
            </div>
          </div>
        ))}
      </div>
    </>
  );
}

/** Where fingers point, keys on the screen cover the verdict: they come when the field is touched, not whenever the focus is back. */
function isTouched() {
  return window.matchMedia('(pointer: coarse)').matches;
}

/** The focus comes back from wherever nobody wants it, and the first letter typed elsewhere lands here. */
function useKeptFocus(field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    field.current?.focus();
    const comeBack = () => {
      const at = document.activeElement;
      if (!at || at === document.body || at.id === 'main') field.current?.focus({ preventScroll: true });
    };
    const typing = (event: globalThis.KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || event.key === ' ') return;
      const at = event.target instanceof Element ? event.target.closest('input, textarea, select, dialog') : null;
      if (!at) field.current?.focus();
    };
    const letGo = () => setTimeout(comeBack);
    window.addEventListener('focus', comeBack);
    window.addEventListener('pointerup', letGo);
    window.addEventListener('keydown', typing, true);
    return () => {
      window.removeEventListener('focus', comeBack);
      window.removeEventListener('pointerup', letGo);
      window.removeEventListener('keydown', typing, true);
    };
  }, [field]);
}
