import type { Plugin } from 'vite';

export function boot(): Plugin;
