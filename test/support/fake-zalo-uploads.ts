import { type FakeWorld, Refused } from './fake-zalo-world.ts';

const MEGABYTE = 1024 * 1024;
const limits = { image: MEGABYTE, file: 5 * MEGABYTE } as const;

/** `POST /v2.0/oa/upload/{image,file}`: one part called `file`. */
export async function upload(
  world: FakeWorld,
  kind: 'image' | 'file',
  contentType: string,
  body: Uint8Array,
): Promise<object> {
  if (!contentType.startsWith('multipart/form-data')) throw new Refused(-201, 'file is invalid!');
  const form = await new Response(Buffer.from(body), { headers: { 'content-type': contentType } }).formData();
  const file = form.get('file');
  if (!file || typeof file === 'string') throw new Refused(-201, 'file is invalid!');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length > limits[kind]) throw new Refused(-210);
  if (!isAccepted(kind, file.name, bytes)) throw new Refused(-201, 'file is invalid!');
  const handle = `${kind}-${world.uploads.length + 1}`;
  world.uploads.push({ handle, kind, name: file.name, bytes, at: world.now() });
  return kind === 'image' ? { attachment_id: handle } : { token: handle };
}

function isAccepted(kind: 'image' | 'file', name: string, bytes: Uint8Array): boolean {
  if (kind === 'file') return /\.(pdf|docx?|csv)$/i.test(name);
  return [
    [0xff, 0xd8],
    [0x89, 0x50],
  ].some((start) => start.every((byte, index) => bytes[index] === byte));
}
