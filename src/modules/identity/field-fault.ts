import type { FieldError } from '../../platform/forms/form';

/** A fault that shows only in the database: thrown, so that nothing of the transaction is kept. */
class FieldFault extends Error {
  constructor(readonly error: FieldError) {
    super(`fault at ${error.field}`);
  }
}

export function refuseField(field: string, message: string): never {
  throw new FieldFault({ field, message });
}

/** What `work` gives; or what it refused, to show at the field. */
export async function orFieldError<T>(work: () => Promise<T>): Promise<T | FieldError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FieldFault) return error.error;
    throw error;
  }
}
