import { detectFileType } from './detect-file-type';

export type TextFile =
  | { ok: true; text: string }
  /** `office`: a workbook or document of an office program; `binary`: anything else that is no text. */
  | { ok: false; fault: 'office' | 'binary' };

// What a text never holds: the control characters but tab and line ends. UTF-16 has them for every plain letter.
const control = /[^\P{Cc}\t\n\r\u0085]/u;

/** The text of a file, without byte order mark: UTF-8, or what older programs here write (Windows-1252). */
export function readTextFile(bytes: Uint8Array): TextFile {
  const type = detectFileType(bytes);
  if (type !== null) return { ok: false, fault: type === 'zip' ? 'office' : 'binary' };
  const text = decode(bytes);
  return control.test(text) ? { ok: false, fault: 'binary' } : { ok: true, text };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
