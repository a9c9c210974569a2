const apple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** What opens the way to everything, as this machine's keyboard names it. */
export function anywhereKey(): { shown: string; aria: string } {
  return apple() ? { shown: '⌘ K', aria: 'Meta+K' } : { shown: 'Ctrl K', aria: 'Control+K' };
}

/** The place of the key counts: on an Arabic keyboard it carries another letter. */
export function isAnywhereKey(event: KeyboardEvent): boolean {
  return event.code === 'KeyK' && (apple() ? event.metaKey : event.ctrlKey) && !event.altKey && !event.shiftKey;
}
