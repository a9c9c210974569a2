import { useEffect, useState } from 'react';
import { localNow } from '../i18n/dates';

const LOOK_EVERY = 20_000;

/** The centres' clock to the minute, and the screen with it. */
export function useNow(): string {
  const [now, setNow] = useState(() => localNow(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setNow(localNow(new Date())), LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);
  return now;
}
