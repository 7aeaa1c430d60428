/** The system's code, such as `ENOENT`; `null` for an error that is none of the system's. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && !error.code.startsWith('ERR_')
    ? error.code
    : null;
}

/** `null` where a file is gone, a link leads nowhere or a folder may not be opened. */
export async function absentAsNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}
