import type { Plugin } from 'vite';

export function ahead(source: string): Plugin;
