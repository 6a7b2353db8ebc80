/**
 * What only the operator can put right before the portal starts. Its message is ours from the first word to the last:
 * unlike any other error's it may be printed.
 */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}
