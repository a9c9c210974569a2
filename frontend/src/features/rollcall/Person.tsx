import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '../../i18n/useFormats';
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
  onFocus: () => void;
  /** Done when it is kept. */
  onSay: (said: Said) => Promise<void>;
};

/** One name: a thumb goes on to the next state, a mouse or a key picks one. */
export function Person({ line, owner, roving, open, locked, onFocus, onSay }: Props) {
  const { t } = useTranslation();
  const who = line.name ? fullName(line.name) : t('rollcall.nobodyHere');
  const shown = line.said && line.said.mark !== 'CLEARED' ? line.said.mark : undefined;
  const then = next(shown);
  /** What was tapped and is not drawn yet: a quick thumb goes on from there. */
  const tapped = useRef<Shown>(undefined);
  const tap = async () => {
    const mark = next(tapped.current ?? shown);
    tapped.current = mark;
    await onSay({ mark });
    if (tapped.current === mark) tapped.current = undefined;
  };
  const stop = roving ? 0 : -1;
  return (
    <li className={open ? 'rc open' : 'rc'} onFocus={onFocus}>
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
          who: isolated(who),
          mark: shown ? t(`mark.${shown}`) : t('rollcall.notYet'),
          next: t(`mark.${then}`),
        })}
        onClick={() => void tap()}
      >
        {shown && (
          <span className={`mark-letter ${tones[shown]}`} aria-hidden="true">
            {t(`markLetter.${shown}`)}
          </span>
        )}
        <span>{shown ? t(`mark.${shown}`) : t('rollcall.notYet')}</span>
      </button>
      <div className="seg" role="radiogroup" aria-label={t('rollcall.statusOf', { who: isolated(who) })}>
        {marks.map((mark, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a radio input cannot hold the letter and its tone, and a click on the same one must be heard
          <button
            key={mark}
            type="button"
            role="radio"
            data-way=""
            className={tones[mark]}
            aria-checked={shown === mark}
            tabIndex={roving && (shown ? shown === mark : at === 0) ? 0 : -1}
            disabled={locked}
            aria-label={t(`mark.${mark}`)}
            title={t(`mark.${mark}`)}
            onClick={() => void onSay({ mark })}
            onKeyDown={(event) => {
              const step = stepOf(event);
              if (step === 0) return;
              event.preventDefault();
              const group = event.currentTarget.parentElement?.children;
              (group?.[(at + step + marks.length) % marks.length] as HTMLElement | undefined)?.focus();
            }}
          >
            <b>{t(`markLetter.${mark}`)}</b>
          </button>
        ))}
      </div>
      {line.sync === 'clash' && !locked && <Conflict line={line} owner={owner} onSay={onSay} />}
      {line.sync === 'refused' && <p className="more wrong-line">{line.waiting?.refused?.message}</p>}
      {open && !locked && line.said && line.sync !== 'clash' && <Details said={line.said} onSay={onSay} />}
    </li>
  );
}

/** Arrows follow the direction of reading. */
function stepOf(event: React.KeyboardEvent): number {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  if (event.key === forward) return 1;
  return event.key === back ? -1 : 0;
}
