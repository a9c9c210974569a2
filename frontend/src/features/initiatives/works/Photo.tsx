import { useEffect, useRef } from 'react';
import type { GrantEvidence } from '../../../api/contract';
import { uprightOf } from './evidence';

type Props = { content: Blob; evidence: GrantEvidence; label: string };

/** A photo, drawn: the page may show pictures of its own only, and this one stays nowhere. */
export function Photo({ content, evidence: { orientation }, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let gone = false;
    void createImageBitmap(content).then((picture) => {
      if (!gone && canvas.current) draw(canvas.current, picture, orientation);
      picture.close();
    });
    return () => {
      gone = true;
    };
  }, [content, orientation]);
  return <canvas ref={canvas} role="img" aria-label={label} className="photo" />;
}

function draw(canvas: HTMLCanvasElement, picture: ImageBitmap, orientation: number) {
  const { turns, mirrored } = uprightOf(orientation);
  const across = turns % 2 === 1;
  canvas.width = across ? picture.height : picture.width;
  canvas.height = across ? picture.width : picture.height;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.translate(canvas.width / 2, canvas.height / 2);
  pen.rotate((turns * Math.PI) / 2);
  if (mirrored) pen.scale(-1, 1);
  pen.drawImage(picture, -picture.width / 2, -picture.height / 2);
}
