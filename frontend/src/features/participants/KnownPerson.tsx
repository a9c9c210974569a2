import type { ParticipantSummary } from '../../api/contract';
import { Dots } from '../../ui/Dots';
import { Code, Named } from '../../ui/Named';
import { usePersonWords } from './usePersonWords';

/** Somebody of the register who may be meant, in a line of a log: what one compares with whoever stands there. */
export function KnownPerson({ person }: { person: ParticipantSummary }) {
  const words = usePersonWords();
  return (
    <>
      <span className="name">
        <Named name={person.name} />
      </span>
      <span className="small">
        <Code>{person.reference}</Code>
      </span>
      <Dots className="small" of={[words.born(person), words.sex(person), words.centre(person)]} />
    </>
  );
}
