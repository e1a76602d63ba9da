/** A cause of a failed start that the operator can correct. Its message is printed as one line, without a stack. */
export class StartFailure extends Error {
  override name = 'StartFailure'
}
