import { Fragment } from 'react';

/** Underlines the beginnings of words that were typed. Other spellings are found too, and stay unmarked. */
export function Marked({ text, typed }: { text: string; typed: string }) {
  const sought = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return (
    <bdi>
      {text.split(' ').map((word, index) => {
        const hit = sought
          .filter((start) => word.toLocaleLowerCase().startsWith(start))
          .reduce((longest, start) => Math.max(longest, start.length), 0);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the words of one name never move
          <Fragment key={index}>
            {index > 0 && ' '}
            {hit > 0 ? (
              <>
                <mark>{word.slice(0, hit)}</mark>
                {word.slice(hit)}
              </>
            ) : (
              word
            )}
          </Fragment>
        );
      })}
    </bdi>
  );
}
