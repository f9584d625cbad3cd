/** What is said of a file that the configuration names and that does not exist. */
export const NOT_AS_CONFIGURED = 'There is no such file, though the configuration names it: correct the name there, or take it out.';

/** What went wrong with a file that was to be read, or to be written, as a sentence. */
export function explainError(error: unknown, act: 'read' | 'write' = 'read'): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const permission = `There is no permission to ${act} it.`;
  const sentences: Record<string, string> = {
    ENOENT: act === 'read' ? 'There is no such file.' : 'There is no such folder.',
    EACCES: permission,
    EPERM: permission,
    EROFS: permission,
    ELOOP: 'Its symbolic links lead in a circle.',
    ENOTDIR: 'A part of its path is not a folder.',
    ENAMETOOLONG: 'Its name is too long.',
    EISDIR: 'It is a folder.',
  };
  return sentences[code ?? ''] ?? `It cannot be ${act === 'read' ? 'read' : 'written'}: ${message}.`;
}
