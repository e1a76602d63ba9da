/** A reason not to start that whoever runs the service can mend. It is told in one line, without a stack. */
export class StartFailure extends Error {
  override name = 'StartFailure'
}
