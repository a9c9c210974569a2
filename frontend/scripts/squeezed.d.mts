import type { Plugin } from 'vite';

export function squeezed(): Plugin;
