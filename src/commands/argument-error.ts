/** The command line was wrong: exit status 2, with a sentence that says how. */
export class ArgumentError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ArgumentError';
  }
}
