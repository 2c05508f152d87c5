import { isQuotaError } from '../quota';

/**
 * Why the register refused. `full`: the disk takes no more, nothing was changed. `conflict`: another window
 * has changed the record meanwhile; read it again. `unknown`: it is not there any more. `in_use`: uses of the
 * tool are in the register. `not_valid`: a field does not fit its form.
 */
export type RegisterProblem = 'full' | 'conflict' | 'unknown' | 'in_use' | 'not_valid';

export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  readonly code: RegisterProblem;
  /** Table and field, or table and id; never what a person wrote. */
  readonly place: string;

  constructor(code: RegisterProblem, place: string) {
    super(`${code}: ${place}`);
    this.code = code;
    this.place = place;
  }
}

/**
 * Runs a change. A transaction is there as a whole or not at all, so a full disk loses nothing.
 *
 * @throws RegisterError `full`, `conflict` where a unique number was taken meanwhile
 */
export async function orRegisterError<T>(place: string, change: () => PromiseLike<T>): Promise<T> {
  try {
    return await change();
  } catch (error) {
    if (isQuotaError(error)) throw new RegisterError('full', place);
    if (error instanceof Error && error.name === 'ConstraintError')
      throw new RegisterError('conflict', place);
    throw error;
  }
}
