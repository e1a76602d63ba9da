/** The reason why a receiver does not accept a request, with the status of the response. */
export class EventRejection extends Error {
  override name = 'EventRejection'
  readonly status: 400 | 401 | 405 | 413

  constructor(status: EventRejection['status'], message: string) {
    super(message)
    this.status = status
  }
}
