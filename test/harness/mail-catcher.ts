import type { Server } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it gets, and refuses as long as `refuse` is set. */
export class Catcher {
  readonly caught: string[] = [];
  /** Whom they were for, as the sending server said. */
  readonly recipients: string[] = [];
  refuse = false;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      this.recipients.push(address);
      done(this.refuse ? new Error('mailbox full of an@gemeente.be') : null);
    },
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        this.caught.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });

  /** @returns the address for `SMTP_URL` */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', () => resolve()));
    return addressOf(this.server.server);
  }
  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

export const addressOf = (server: Server) => {
  const address = server.address();
  return `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
};

export interface CaughtMail {
  /** By name in lower case, unfolded. */
  headers: Record<string, string>;
  /** As a person reads it. */
  text: string;
}

/** A mail of one part, decoded (RFC 5322, 2.2.3; RFC 2045, 6.7 and 6.8). */
export function readMail(raw: string): CaughtMail {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  return { headers, text: decode(raw.slice(end + 4), headers['content-transfer-encoding'] ?? '') };
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
