import './styles/index.css';
import { signIn } from './auth/signIn';

/** Whoever still looks at an empty page then is told that they are on their way. */
const PATIENCE = 2_000;

/**
 * What comes first is the sign-in and nothing else: whoever is known here already leaves for the identity provider before there is a
 * screen, and the rest of the client is read on the way and run once, when they are back.
 */
const { occasion } = signIn;
const started = signIn.start();
const stays =
  occasion === 'return' || occasion === 'door'
    ? Promise.resolve()
    : Promise.race([started, new Promise((over) => setTimeout(over, PATIENCE))]);

void stays.then(() => import('./client')).then(({ show }) => show());
