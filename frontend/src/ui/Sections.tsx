import { Link, type LinkProps, useRouterState } from '@tanstack/react-router';
import { useRef } from 'react';
import { useCurrentInSight } from './useCurrentInSight';

export type Section = { to: LinkProps['to']; label: string };

/** The parts of one record, each with an address of its own. */
export function Sections({ name, id, of }: { name: string; id: string; of: readonly Section[] }) {
  const bar = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });

  useCurrentInSight(bar, path);

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
