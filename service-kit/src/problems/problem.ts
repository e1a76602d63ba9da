import type { components } from 'openapi/generated/order-service.ts'

type ProblemBody = components['schemas']['Problem']

/** A problem type without its prefix `/problems/`. Both contracts share openapi/shared/problem-types.yaml. */
export type ProblemSlug = components['schemas']['ProblemType'] extends `/problems/${infer Slug}` ? Slug : never

/** Optional parts of a Problem. */
export interface ProblemOptions {
  headers?: Record<string, string>
  /** The validation errors of the request. */
  errors?: NonNullable<ProblemBody['errors']>
  /** Extension members of the problem type (RFC 9457 §3.2). */
  members?: Omit<ProblemBody, 'type' | 'title' | 'status' | 'detail' | 'instance' | 'requestId' | 'errors'>
  /** Logged, never sent to the caller. */
  cause?: unknown
}

/** A failure that is reported to the caller as problem details (RFC 9457). Thrown anywhere, rendered in one place. */
export class Problem extends Error {
  override name = 'Problem'
  readonly status: number
  readonly slug: ProblemSlug
  readonly headers: Record<string, string>
  readonly errors: ProblemOptions['errors']
  readonly members: ProblemOptions['members']

  /** `detail` is sent to the caller: it must not contain a stack, SQL or a host name. */
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

/** Returns the response body. `path` is the path of the request without the query. */
export function renderProblem(problem: Problem, path: string, requestId: string): ProblemBody {
  return {
    type: `/problems/${problem.slug}`,
    title: problemTitle(problem.slug),
    status: problem.status,
    detail: problem.message,
    instance: path,
    requestId,
    ...(problem.errors && { errors: problem.errors }),
    ...problem.members,
  }
}

/** Returns the title of a problem type: `user-not-found` is "User not found". */
export function problemTitle(slug: ProblemSlug): string {
  const words = slug
    .replaceAll('-', ' ')
    .replace(/\bsku\b/, 'SKU')
    .replace(/\boauth\b/, 'OAuth')
    .replace(/^user service/, 'User Service')
  return words[0]?.toUpperCase() + words.slice(1)
}
