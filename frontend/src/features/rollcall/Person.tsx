import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fullName } from '../../ui/Named';
import { Conflict } from './Conflict';
import { Details } from './Details';
import { type Line, marks, next, type Said, type Shown } from './roll';

const tones: Record<Shown, string> = { PRESENT: 'reed', LATE: 'saffron', EXCUSED: 'lapis', ABSENT: 'clay' };

type Props = {
  line: Line;
  owner: string;
  /** Whether the tab key stops here. */
  roving: boolean;
  open: boolean;
  locked: boolean;
  /** The same function as long as the list lives, as `onSay` is: a row that nothing happened to is not drawn again. */
  onFocus: (participantId: string) => void;
  /** Done when it is kept. */
  onSay: (participantId: string, said: Said) => Promise<void>;
};

/** One name: a thumb goes on to the next state, a mouse or a key picks one. */
export const Person = memo(function Person({ line, owner, roving, open, locked, onFocus, onSay }: Props) {
  const { t } = useTranslation();
  const who = line.name ? fullName(line.name) : t('rollcall.nobodyHere');
  /** What was tapped and is not kept yet: the colour follows the thumb at once, the dot says when it is kept. */
  const [tapped, setTapped] = useState<Shown>();
  const known = line.said && line.said.mark !== 'CLEARED' ? line.said.mark : undefined;
  const shown = tapped ?? known;
  const then = next(shown);
  const say = (said: Said) => onSay(line.participantId, said);
  const mark = async (tap: Shown) => {
    setTapped(tap);
    await say({ mark: tap });
    setTapped((now) => (now === tap ? undefined : now));
  };
  const stop = roving ? 0 : -1;
  return (
    <li className={open ? 'rc open' : 'rc'} onFocus={() => onFocus(line.participantId)}>
      <div className="who">
        <bdi>{who}</bdi>
        {line.walkIn && <span className="small">{t('rollcall.walkIn')}</span>}
        <span className={`sync ${line.sync === 'clash' ? 'unsettled' : line.sync}`}>
          <i />
          <span>{t(`sync.${line.sync}`)}</span>
        </span>
      </div>
      <button
        type="button"
        data-way=""
        className={shown ? `chip on ${tones[shown]}` : 'chip off'}
        tabIndex={stop}
        disabled={locked}
        aria-label={t('rollcall.tap', {
          who: who,
          mark: shown ? t(`mark.${shown}`) : t('rollcall.notYet'),
          next: t(`mark.${then}`),
        })}
        onClick={() => void mark(then)}
      >
        {shown && (
          <span className={`mark-letter ${tones[shown]}`} aria-hidden="true">
            {t(`markLetter.${shown}`)}
          </span>
        )}
        <span>{shown ? t(`mark.${shown}`) : t('rollcall.notYet')}</span>
      </button>
      <div className="seg" role="radiogroup" aria-label={t('rollcall.statusOf', { who: who })}>
        {marks.map((one, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a radio input cannot hold the letter and its tone, and a click on the same one must be heard
          <button
            key={one}
            type="button"
            role="radio"
            data-way=""
            className={tones[one]}
            aria-checked={shown === one}
            tabIndex={roving && (shown ? shown === one : at === 0) ? 0 : -1}
            disabled={locked}
            aria-label={t(`mark.${one}`)}
            title={t(`mark.${one}`)}
            onClick={() => void mark(one)}
            onKeyDown={(event) => {
              const step = stepOf(event);
              if (step === 0) return;
              event.preventDefault();
              const group = event.currentTarget.parentElement?.children;
              (group?.[(at + step + marks.length) % marks.length] as HTMLElement | undefined)?.focus();
            }}
          >
            <b>{t(`markLetter.${one}`)}</b>
          </button>
        ))}
      </div>
      {line.sync === 'clash' && !locked && <Conflict line={line} owner={owner} onSay={say} />}
      {line.sync === 'refused' && <p className="more wrong-line">{line.waiting?.refused?.message}</p>}
      {open && !locked && line.said && line.sync !== 'clash' && <Details said={line.said} onSay={say} />}
    </li>
  );
}, isDrawnAlike);

/** A list of two hundred names is written anew with every mark; most of its rows say what they said. */
function isDrawnAlike(before: Props, now: Props): boolean {
  const { line: old, ...kept } = before;
  const { line, ...given } = now;
  return (
    isShallowEqual(kept, given) && line.sync !== 'clash' && isShallowEqual({ ...old, standing }, { ...line, standing })
  );
}

/** What stands with the service is shown only where two said different things. */
const standing = null;

function isShallowEqual(one: object, other: object): boolean {
  return Object.entries(one).every(([key, value]) => Object.is(value, other[key as keyof typeof other]));
}

/** Arrows follow the direction of reading. */
function stepOf(event: React.KeyboardEvent): number {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === forward) return 1;
  return event.key === back ? -1 : 0;
}
