// Owns telling by its bytes what a file is that was given for a Word document, whatever its name says.
import type { WordFaultName } from './word-faults.ts';

const starts: readonly [bytes: string, kind: WordFaultName][] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'richText'],
  ['\xff\xd8\xff', 'picture'],
  ['\x89PNG', 'picture'],
  ['GIF8', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
];

/** A file “~$policy.docx” has the user's name twice, each after its length: in bytes, and from its 55th or 56th byte in UTF-16. */
const ownerLength = 162;

/** Streams of the files that Office wrote before 2007, and writes still around what has a password. */
const streams: readonly [name: string, kind: WordFaultName][] = [
  ['DRMEncryptedTransform', 'restricted'],
  ['DRMEncryptedDataSpace', 'restricted'],
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'oldWord'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
  ['PowerPoint Document', 'powerPoint'],
];

/**
 * Tells what a file is.
 * @param bytes the whole file
 * @returns `archive` for what may be a Word document, else the fault to name
 */
export function findFileKind(bytes: Uint8Array): WordFaultName | 'archive' {
  if (bytes.length === 0) return 'empty';
  const start = latin(bytes.subarray(0, 512));
  if (/^PK(\x03\x04|\x05\x06)/.test(start)) return 'archive';
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return findOfficeKind(bytes);
  if (/^RIFF[^]{4}WEBP|^BM[^]{4}\0{4}|^[^]{4}ftyp(?:hei[cx]|mif1|avif)/.test(start)) return 'picture';
  if (bytes.length === ownerLength && start.slice(54, 56).includes(start.charAt(0))) return 'owner';
  const known = starts.find(([signs]) => start.startsWith(signs));
  if (known) return known[1];
  return findTextKind(bytes);
}

/** Names of streams stand in blocks of 128 bytes: 64 for the name in UTF-16, two for its length ([MS-CFB] 2.6.1). */
function findOfficeKind(bytes: Uint8Array): WordFaultName {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
    if (length < 4 || length > 64 || length % 2 === 1) continue;
    names.add(latin(bytes.subarray(at, at + length - 2)).replace(/\0/g, ''));
  }
  return streams.find(([name]) => names.has(name))?.[1] ?? 'unknown';
}

function findTextKind(bytes: Uint8Array): WordFaultName {
  const head = bytes.subarray(0, 4096);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const text = latin(head)
    .replace(wide ? /\0/g : /^$/, '')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (/<\?mso-application|<w:wordDocument|<pkg:package/.test(text)) return 'wordXml';
  if (/^\s*(<!doctype html|<html|<head|<body|<p\b|<div|<meta|<!--|<\?xml[^]*<html)/i.test(text)) return 'webPage';
  if (/<office:document\b/.test(text)) return 'openDocument';
  if (/^\s*\{[^]*"(?:doc_id|resource_id)"\s*:|^\s*\{[^]*https:\/\/docs\.google\.com\//.test(text)) return 'googleDocs';
  if (/^\s*\[InternetShortcut\]/i.test(text)) return 'shortcut';
  if (/^(MIME-Version:|From:|Message-ID:)/im.test(text)) return 'webPage';
  return /[\x00-\x08\x0e-\x1a]/.test(text) ? 'unknown' : 'text';
}

function latin(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += String.fromCharCode(byte);
  return out;
}
