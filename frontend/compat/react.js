import './fields.js';
import { options } from 'preact';

// Preact runs effects after the next frame. React runs them with what caused them when that was a hand, a store or a query, which is
// nearly always here: the focus, the title of the tab and what a key means must not be a frame behind.
options.requestAnimationFrame = queueMicrotask;

export * from 'preact/compat';
export { default } from 'preact/compat';
