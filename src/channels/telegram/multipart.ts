import { randomBytes } from 'node:crypto';

/** A file inside a payload, as Telegraf hands it over. */
export interface FileInput {
  readonly source: Uint8Array;
  readonly filename: string;
}

export interface Body {
  readonly type: string;
  readonly bytes: Buffer;
}

export function isFileInput(value: unknown): value is FileInput {
  return (
    typeof value === 'object' && value !== null && 'source' in value && value.source instanceof Uint8Array
  );
}

/** A payload as JSON or, where a file is in it, as a form. */
export function encode(payload: Readonly<Record<string, unknown>>): Body {
  const fields = Object.entries(payload).filter(([, value]) => value !== undefined && value !== null);
  if (!fields.some(([, value]) => isFileInput(value)))
    return { type: 'application/json', bytes: Buffer.from(JSON.stringify(Object.fromEntries(fields))) };
  const boundary = randomBytes(16).toString('hex');
  const parts = fields.flatMap(([name, value]) => part(boundary, name, value));
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    bytes: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

function part(boundary: string, name: string, value: unknown): Uint8Array[] {
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${name}"`;
  if (isFileInput(value)) {
    const type = 'content-type: application/octet-stream';
    return [
      Buffer.from(`${head}; filename="${quotable(value.filename)}"\r\n${type}\r\n\r\n`),
      value.source,
      Buffer.from('\r\n'),
    ];
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return [Buffer.from(`${head}\r\n\r\n${text}\r\n`)];
}

function quotable(name: string): string {
  return name.replace(/"/g, '%22').replace(/[\r\n]/g, ' ');
}
