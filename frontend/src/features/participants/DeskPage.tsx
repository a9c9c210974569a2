import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLine } from '../../api/line';
import { useMe } from '../../auth/me';
import { latinDigits } from '../../i18n/digits';
import { Failure } from '../../ui/Failure';
import { Icon } from '../../ui/Icon';
import { fullName } from '../../ui/Named';
import { Empty, Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { DeskKeys } from './DeskKeys';
import { DeskTotals } from './DeskTotals';
import { FoundPerson } from './FoundPerson';
import { LastRegistered } from './LastRegistered';
import { NarrowDown } from './NarrowDown';
import { NewPerson } from './NewPerson';
import { type Narrowing, searchQuery } from './queries';
import { splitTypedName } from './typedName';
import { useDebounced } from '../../ui/useDebounced';

const PAUSE = 120;
const AT_MOST = 10;

/** One field: whoever stands here is found while their name is typed, or is registered with what was typed. */
export function DeskPage() {
  const { t } = useTranslation();
  const { may } = useMe();
  const navigate = useNavigate();
  const { text, setText, keep } = useTypedText();
  const [narrowing, setNarrowing] = useState<Narrowing>({});
  // Both rest together: a search by the new name beside the old family would be one too many.
  const typed = useMemo(() => ({ asked: text.trim(), narrowed: narrowing }), [text, narrowing]);
  const { asked, narrowed } = useDebounced(typed, PAUSE);
  const offline = useLine() === 'closed';
  const wanted = searchQuery(asked, AT_MOST, narrowed);
  const search = useQuery({ ...wanted, enabled: wanted.enabled && !offline, placeholderData: keepPreviousData });
  const found = asked.length >= 2 && !offline ? (search.data?.items ?? []) : [];
  const fresh = !offline && asked === text.trim() && !search.isPlaceholderData && search.isSuccess;
  // A reference or a bare year is no name that somebody could be registered with.
  const registers = !offline && may('PARTICIPANT_REGISTER') && splitTypedName(text).given !== '';
  const options = found.length + (registers ? 2 : 0);
  const [at, setAt] = useState(0);
  const chosen = Math.min(at, Math.max(options - 1, 0));
  const field = useRef<HTMLInputElement>(null);

  const leaveFor = async (to: '/people/walk-in' | '/people/new') => {
    await keep();
    await navigate({ to, state: { typedName: text.trim() } });
  };
  const writeDown = () => void leaveFor('/people/walk-in');
  const register = () => void leaveFor('/people/new');
  useNewPersonKeys(may('PARTICIPANT_REGISTER') && !offline ? { KeyN: writeDown, KeyR: register } : undefined);
  useEffect(() => field.current?.focus(), []);

  const open = () => {
    const person = found[chosen]?.participant;
    if (person && fresh) void navigate({ to: '/people/$id', params: { id: person.id } });
    else if (!person && registers && fresh) (chosen === found.length ? writeDown : register)();
  };

  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt((chosen + 1) % Math.max(options, 1));
    else if (event.key === 'ArrowUp') setAt((chosen - 1 + options) % Math.max(options, 1));
    else if (event.key === 'Enter') open();
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };

  return (
    <Page title={t('desk.title')} tab={t('desk.nav')} narrow focusTitle={false}>
      <div className="two">
        <section>
          <div className="find">
            <Icon name="search" />
            <input
              ref={field}
              type="text"
              dir="auto"
              role="combobox"
              aria-label={t('desk.field')}
              aria-expanded={options > 0}
              aria-controls="found"
              aria-autocomplete="list"
              aria-activedescendant={options > 0 ? `found-${chosen}` : undefined}
              placeholder={t('desk.field')}
              autoComplete="off"
              spellCheck={false}
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setAt(0);
                // A family name was asked for beside what stood here: it is not asked for again with each letter.
                setNarrowing(event.target.value.trim() === '' ? {} : { ...narrowing, family: undefined });
              }}
              onKeyDown={pressed}
            />
          </div>
          <div className="hint">
            <span role="status">
              {asked.length >= 2 && fresh && search.data && <DeskTotals result={search.data} />}
            </span>
            <DeskKeys registers={may('PARTICIPANT_REGISTER')} />
          </div>
          {offline && (
            <Note tone="saffron" icon="noLine" role="status">
              <b>{t('desk.offline')}</b>
              <p>{t('desk.offlineDo')}</p>
            </Note>
          )}
          {search.error && !offline && text !== '' && (
            <Failure error={search.error} again={() => void search.refetch()} />
          )}
          {asked.length >= 2 && !offline && (search.data?.more || Object.values(narrowing).some(Boolean)) && (
            <NarrowDown value={narrowing} onChange={setNarrowing} />
          )}
          {text.trim() === '' && !offline && (
            <Empty>
              <p>{t('desk.start')}</p>
            </Empty>
          )}
          {fresh && found.length === 0 && asked.length >= 2 && (
            <Empty>
              <p>{t(/^[\d\s+-]+$/.test(latinDigits(asked)) ? 'desk.nobodyByDigits' : 'desk.nobody')}</p>
            </Empty>
          )}
          <div id="found" role="listbox" aria-label={t('desk.results')} tabIndex={-1}>
            {found.map((hit, index) => (
              <FoundPerson
                key={hit.participant.id}
                hit={hit}
                id={`found-${index}`}
                typed={asked}
                chosen={index === chosen}
              />
            ))}
            {registers && (
              <div className="new-two stick">
                <NewPerson id={`found-${found.length}`} typed={text} chosen={chosen === found.length} quick />
                <NewPerson id={`found-${found.length + 1}`} typed={text} chosen={chosen === found.length + 1} />
              </div>
            )}
          </div>
          {text.trim() === '' && !offline && may('PARTICIPANT_REGISTER') && (
            <div className="new-two">
              <Link className="new" to="/people/walk-in">
                <Icon name="plus" />
                <b>{t('desk.walkInSomebody')}</b>
                <kbd className="desktop">{'Alt N'}</kbd>
              </Link>
              <Link className="new" to="/people/new">
                <Icon name="plus" />
                <b>{t('desk.registerSomebody')}</b>
                <kbd className="desktop">{'Alt R'}</kbd>
              </Link>
            </div>
          )}
        </section>
        {may('PARTICIPANT_READ') && (
          <aside className="desktop">
            <LastRegistered limit={5} />
          </aside>
        )}
      </div>
      {may('MEDIATION_HAND_OVER') && (
        <p className="acts">
          <Link className="btn quiet" to="/mediation/hand-over">
            {t('mediation.handOver')}
          </Link>
        </p>
      )}
      <p className="sr" aria-live="polite">
        {found[chosen] && fresh ? fullName(found[chosen].participant.name) : ''}
      </p>
    </Page>
  );
}

/** What was typed comes back with the Back button; it lives in the history entry and never in the address. */
function useTypedText() {
  const navigate = useNavigate();
  const kept = useRouterState({
    // Undefined once the person is already on the way to another page, whose entry must not be written over.
    select: ({ location }) => (location.pathname === '/desk' ? (location.state.searchText ?? '') : undefined),
  });
  const [text, setText] = useState(kept ?? '');
  const rested = useDebounced(text, PAUSE);
  const leaving = useRef(false);
  const write = useCallback(
    (searchText: string) =>
      navigate({ to: '/desk', state: (state) => ({ ...state, searchText }), replace: true, resetScroll: false }),
    [navigate],
  );
  useEffect(() => {
    if (!leaving.current && kept !== undefined && rested !== kept) void write(rested);
  }, [rested, kept, write]);
  /** Before leaving by a key: whoever types fast is gone before the text has rested, and must not be called back by it. */
  const keep = async () => {
    leaving.current = true;
    if (kept !== undefined && text !== kept) await write(text);
  };
  return { text, setText, keep };
}

type NewPersonKeys = Record<string, () => void>;

/** With Alt always, bare where nobody is typing. The place of the key counts, not its letter. */
function useNewPersonKeys(keys: NewPersonKeys | undefined) {
  useEffect(() => {
    if (!keys) return;
    const pressed = (event: globalThis.KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, dialog *');
      const act = keys[event.code];
      if (!act || event.ctrlKey || event.metaKey || (typing && !event.altKey)) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
