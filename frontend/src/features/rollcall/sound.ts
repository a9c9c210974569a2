import type { Verdict } from './useCheckIn';

let context: AudioContext | undefined;

/** High once: in. Twice: look. Low: stop. Beside the colour, the sign and the word, never instead of them. */
export function sayBySound(verdict: Verdict): void {
  if (verdict.kind === 'welcome') tones([880]);
  else if (['already', 'unsettled', 'elsewhere', 'waiting', 'noLine'].includes(verdict.kind)) tones([600, 600]);
  else tones([220]);
}

function tones(heights: readonly number[]): void {
  if (typeof AudioContext === 'undefined') return;
  context ??= new AudioContext();
  const { currentTime, destination } = context;
  heights.forEach((height, index) => {
    const begins = currentTime + index * 0.18;
    const tone = new OscillatorNode(context as AudioContext, { frequency: height });
    const volume = new GainNode(context as AudioContext, { gain: 0.15 });
    tone.connect(volume).connect(destination);
    tone.start(begins);
    tone.stop(begins + 0.12);
  });
}
