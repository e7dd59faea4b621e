import { OperationFailure, type ErrorCode } from '../../domain/contract/errors.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EROFS: 'read-only',
  EBUSY: 'read-only',
  ENOENT: 'folder-unavailable',
  ENOTDIR: 'folder-unavailable',
  ENODEV: 'folder-unavailable',
  ENXIO: 'folder-unavailable',
  EIO: 'folder-unavailable',
};

/** What a failure of the file system is to the person. Keeps neither path nor message. */
export function fileFailure(error: unknown): OperationFailure {
  const code = error instanceof Error && 'code' in error ? codes[String(error.code)] : undefined;
  return new OperationFailure(code ?? 'internal');
}
