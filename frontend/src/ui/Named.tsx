export type NameParts = {
  given: string;
  father?: string | null;
  grandfather?: string | null;
  greatGrandfather?: string | null;
};

export function fullName({ given, father, grandfather, greatGrandfather }: NameParts): string {
  return [given, father, grandfather, greatGrandfather].filter(Boolean).join(' ');
}

/** A person's name in its own script and direction, whatever the language of the screen. */
export function Named({ name }: { name: NameParts }) {
  return <bdi>{fullName(name)}</bdi>;
}

/** Codes read from left to right in every language. */
export function Code({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="nowrap">
      {children}
    </bdi>
  );
}
