import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

export type Section = { to: LinkProps['to']; label: string };

/** The parts of one record, each with an address of its own. */
export function Sections({ name, id, of }: { name: string; id: string; of: readonly Section[] }) {
  const bar = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });

  // On a phone the bar is wider than the screen: where one is stays in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: moves when the address does
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);

  return (
    <nav className="sections" aria-label={name} ref={bar}>
      <ul>
        {of.map((section) => (
          <li key={section.to}>
            <Link
              to={section.to}
              params={{ id } as never}
              activeOptions={{ exact: true, includeSearch: false }}
              replace
            >
              {section.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
