import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { frameLoop, QRCanvas, type QRCamera, rearCamera } from 'qr/dom.js';
import { Note } from '../../ui/Note';

/** A card held still is one card. */
const SAME_FOR = 4_000;

/** Looks for a card's code in what the camera sees; pictures go nowhere and are not kept. */
export function Camera({ onCode }: { onCode: (text: string) => void }) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef(onCode);
  heard.current = onCode;
  const [trouble, setTrouble] = useState<'refused' | 'missing'>();

  useEffect(() => {
    const player = video.current;
    if (!player) return undefined;
    let ended = false;
    let camera: QRCamera | undefined;
    let stopLooking = () => {};
    const last = { text: '', at: 0 };
    const begin = async () => {
      if (!navigator.mediaDevices) return setTrouble('missing');
      try {
        camera = await rearCamera(player);
      } catch (error) {
        return setTrouble(error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'missing');
      }
      if (ended) return camera.stop();
      const canvas = new QRCanvas();
      const seeing = camera;
      let reading = false;
      stopLooking = frameLoop(async () => {
        if (reading) return;
        reading = true;
        const text = await seeing.readFrame(canvas).catch(() => undefined);
        reading = false;
        if (ended || typeof text !== 'string') return;
        if (text === last.text && Date.now() - last.at < SAME_FOR) return;
        last.text = text;
        last.at = Date.now();
        heard.current(text);
      });
    };
    void begin();
    return () => {
      ended = true;
      stopLooking();
      camera?.stop();
    };
  }, []);

  if (trouble) return <Note tone="plain">{t(`checkIn.camera.${trouble}`)}</Note>;
  return (
    <div className="camera">
      <video ref={video} playsInline muted aria-label={t('checkIn.camera.sees')} />
      <p className="small">{t('checkIn.camera.hold')}</p>
    </div>
  );
}
