import type { components } from 'openapi/generated/order-service.ts'

type ProblemBody = components['schemas']['Problem']

/**
 * Names of the problem types: what follows `/problems/`. Both contracts share the list
 * (openapi/shared/problem-types.yaml).
 */
export type ProblemSlug = components['schemas']['ProblemType'] extends `/problems/${infer Slug}` ? Slug : never

/** What a problem carries besides its type. */
export interface ProblemOptions {
  headers?: Record<string, string>
  /** Where the request does not fit the contract. */
  errors?: NonNullable<ProblemBody['errors']>
  /** What this type of problem tells besides (RFC 9457 §3.2). */
  members?: Pick<ProblemBody, 'shortages' | 'total' | 'from' | 'to' | 'allowed'>
  /** For the log alone: never sent. */
  cause?: unknown
}

/** A failure that the caller is told about, thrown anywhere and rendered in one place as problem details (RFC 9457). */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: number
  readonly slug: ProblemSlug
  readonly headers: Record<string, string>
  readonly errors: ProblemOptions['errors']
  readonly members: ProblemOptions['members']

  /** `detail` is for the caller: no stack, SQL or host name in it. */
  constructor(
    status: number,
    slug: ProblemSlug,
    detail: string,
    { headers = {}, errors, members, cause }: ProblemOptions = {},
  ) {
    super(detail, { cause })
    this.status = status
    this.slug = slug
    this.headers = headers
    this.errors = errors
    this.members = members
  }
}

/** The problem as it is sent. `path` is the request's, without its query. */
export function renderProblem(problem: Problem, path: string, requestId: string): ProblemBody {
  return {
    type: `/problems/${problem.slug}`,
    title: titleOf(problem.slug),
    status: problem.status,
    detail: problem.message,
    instance: path,
    requestId,
    ...(problem.errors && { errors: problem.errors }),
    ...problem.members,
  }
}

/** The slug in words: `user-not-found` is "User not found". */
export function titleOf(slug: ProblemSlug): string {
  const words = slug
    .replaceAll('-', ' ')
    .replace(/\bsku\b/, 'SKU')
    .replace(/^user service/, 'User Service')
  return words[0]?.toUpperCase() + words.slice(1)
}
