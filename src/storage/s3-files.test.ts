import { createHash, createHmac } from 'node:crypto';
import { type IncomingMessage, createServer } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { openS3Files } from './s3-files.js';
import { signed } from './s3-signing.js';

// The key pair of the examples in Amazon's own documentation of the signature.
const account = { keyId: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1', endpoint: null };
const kept = new Map<string, Buffer>();
const asked: string[] = [];

test.each([
  ['?lifecycle', 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
  ['?max-keys=2&prefix=J', '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
])('the signature of %s is the one that the documentation of S3 gives', (query, signature) => {
  const url = new URL(`https://examplebucket.s3.amazonaws.com/${query}`);
  const { headers } = signed({ method: 'GET', url, body: new Uint8Array() }, account, new Date('2013-05-24T00:00:00Z'));
  expect(headers.authorization).toBe(
    `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=${signature}`,
  );
});

/** A small store that believes nobody: it signs what it received and compares. */
const server = createServer(async (request, response) => {
  const body = await bodyOf(request);
  asked.push(`${request.method} ${request.url}`);
  if (!isSigned(request, body)) return response.writeHead(403).end('<Error><Message>The signature is wrong</Message></Error>');
  const url = new URL(request.url as string, 'http://store');
  if (request.method === 'PUT') kept.set(url.pathname, body);
  if (url.searchParams.has('list-type')) return response.end(page(url.searchParams.get('continuation-token')));
  if (request.method === 'DELETE') return response.writeHead(kept.delete(url.pathname) ? 204 : 404).end();
  const found = kept.get(url.pathname);
  return found ? response.end(request.method === 'HEAD' ? undefined : found) : response.writeHead(404).end();
});

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };
const here = { ...account, endpoint: `http://127.0.0.1:${port}` };
afterAll(() => void server.close());

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const { host, 'x-amz-date': date, 'x-amz-content-sha256': sum, authorization } = request.headers as Record<string, string>;
  if (sum !== createHash('sha256').update(body).digest('hex')) return false;
  const [path, query = ''] = (request.url as string).split('?');
  const canonical = `${request.method}\n${path}\n${query}\nhost:${host}\nx-amz-content-sha256:${sum}\nx-amz-date:${date}\n\nhost;x-amz-content-sha256;x-amz-date\n${sum}`;
  const scope = `${(date as string).slice(0, 8)}/us-east-1/s3/aws4_request`;
  const words = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${createHash('sha256').update(canonical).digest('hex')}`;
  let key: string | Buffer = `AWS4${account.secret}`;
  for (const part of scope.split('/')) key = createHmac('sha256', key).update(part).digest();
  return authorization?.endsWith(`Signature=${createHmac('sha256', key).update(words).digest('hex')}`) ?? false;
}

/** Two pages: one key on each. */
function page(token: string | null): string {
  const keys = [...kept.keys()].sort().map((path) => path.replace('/papers/', ''));
  const shown = token ? keys.slice(1) : keys.slice(0, 1);
  const next = token ? '' : '<NextContinuationToken>a+b/c==</NextContinuationToken>';
  return `<ListBucketResult>${shown.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('')}${next}</ListBucketResult>`;
}

test('files go into the bucket and come back, each once, and are listed over several pages', async () => {
  const files = openS3Files('s3://papers/comity', here);
  const one = await files.put(Buffer.from('hello'));
  const other = await files.put(Buffer.from('good day'));
  await files.put(Buffer.from('hello'));
  expect(asked.filter((line) => line.startsWith('PUT'))).toEqual([
    `PUT /papers/comity/${one.slice(0, 2)}/${one}`,
    `PUT /papers/comity/${other.slice(0, 2)}/${other}`,
  ]);
  expect(Buffer.from(await files.get(one)).toString()).toBe('hello');
  const found: string[] = [];
  for await (const id of files.list()) found.push(id);
  expect(found.sort()).toEqual([one, other].sort());
  expect(await files.has('0'.repeat(64))).toBe(false);
  await expect(files.get('0'.repeat(64))).rejects.toMatchObject({ refusal: { code: 'storage.noFile' } });
});

test('a wrong secret is told in the words of the store', async () => {
  const files = openS3Files('s3://papers/comity', { ...here, secret: 'wrong' });
  await expect(files.get('0'.repeat(64))).rejects.toThrow('The file store answered 403: The signature is wrong');
});

test('a file that is taken out is gone from the bucket, and one that was not there is no mistake', async () => {
  const files = openS3Files('s3://papers/comity', here);
  const id = await files.put(Buffer.from('to be taken out'));
  await files.remove(id);
  await files.remove(id);
  expect(await files.has(id)).toBe(false);
  await expect(openS3Files('s3://papers/comity', { ...here, secret: 'wrong' }).remove(id)).rejects.toThrow('The signature is wrong');
});
