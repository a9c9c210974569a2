/** What the service says when it refuses. `errors` point into the request that was sent. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail?: string | null;
  errors?: { pointer: string; code: string; message: string; about?: string | null }[] | null;
};

/** The service answered, and the answer was no. */
export class Refusal extends Error {
  readonly problem: Problem;
  readonly requestId: string | null;
  /** In how many seconds the service asks to be asked again. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, requestId: string | null, retryAfter?: number) {
    super(problem.title);
    this.name = 'Refusal';
    this.problem = problem;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }

  /** The part of the type after `urn:hawsh:problem:`. */
  get code(): string {
    return this.problem.type.split(':').at(-1) ?? '';
  }
}

/** Nobody answered: no line, or the service is away. */
export class NoAnswer extends Error {
  constructor(cause: unknown) {
    super('The service did not answer', { cause });
    this.name = 'NoAnswer';
  }
}

/** This device could not keep it, and it could not be sent either: it is nowhere but on the screen. */
export class NotKept extends Error {
  constructor(cause: unknown) {
    super('This device could not keep it', { cause });
    this.name = 'NotKept';
  }
}

export function isRefusal(error: unknown, status?: number): error is Refusal {
  return error instanceof Refusal && (status === undefined || error.status === status);
}

/** Nothing was done and nothing is wrong: there was too much at once, and later it will go. */
export function isBusy(error: unknown): error is Refusal {
  return isRefusal(error, 429) || isRefusal(error, 503);
}

export function refusalOf(body: unknown, response: Response): Refusal {
  const problem = isProblem(body) ? body : { type: 'about:blank', title: '', status: response.status };
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return new Refusal(
    { ...problem, status: response.status },
    response.headers.get('X-Request-Id'),
    Number.isFinite(wait) ? wait : undefined,
  );
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body;
}
