/** Why the file system refused something, for who named the file: without a code or the path of a draft. */
const causes: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'something in its path is a file and no folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'nothing can be written on this disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  ENAMETOOLONG: 'its name is too long',
};

/** Whether the file system refused something. */
export const isFileFault = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

/** The cause in words, as the end of a sentence without its full stop; of a rare one what the system says. */
export const causeOf = ({ code = '', message }: NodeJS.ErrnoException): string => causes[code] ?? message;
