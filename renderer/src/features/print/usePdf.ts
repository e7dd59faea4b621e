import {
  getDocument,
  GlobalWorkerOptions,
  VerbosityLevel,
  type PDFDocumentLoadingTask,
  type PDFDocumentProxy,
} from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';
import { bytesOf } from '../attachment/read-content.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Opens a PDF for drawing. Null while it is being read. @param base64 the file */
export function usePdf(base64: string): {
  readonly document: PDFDocumentProxy | null;
  readonly isUnreadable: boolean;
} {
  const [opened, setOpened] = useState<PDFDocumentProxy | null>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  useEffect(() => {
    const task = openPdf(bytesOf(base64));
    let isCurrent = true;
    task.promise.then(
      (document) => {
        if (isCurrent) setOpened(document);
      },
      () => {
        if (isCurrent) setIsUnreadable(true);
      },
    );
    return () => {
      isCurrent = false;
      setOpened(null);
      void task.destroy();
    };
  }, [base64]);
  return { document: opened, isUnreadable };
}

/** Begins to read a PDF; the bytes are taken over. */
export function openPdf(data: Uint8Array): PDFDocumentLoadingTask {
  return getDocument({
    data,
    // The content security policy allows neither WebAssembly nor fetches by the worker; sheets need neither.
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
}
