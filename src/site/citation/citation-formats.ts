import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** A form of citation that programs read. */
export interface CitationFormat {
  readonly name: string;
  /** The ending of its files. */
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (citation: Citation) => string;
}

export const citationFormats: readonly CitationFormat[] = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  {
    name: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: ris,
  },
  {
    name: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
];

/** A file that the page itself holds, for a link that downloads it. */
export function downloadAddress(text: string, mediaType: string): string {
  return `data:${mediaType};charset=utf-8,${encodeURIComponent(text)}`;
}
