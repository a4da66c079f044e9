/** What the product put into a document last, so that it is written again only when that changes. */
export interface DocumentVersion {
  /** Of the HTML, see `fingerprint`. */
  content: string;
  /** ISO instant of the writing; a document changed later than that was edited by a person. */
  writtenAt: string;
}

/** One line per document: its kind, the content's fingerprint, the moment. Lines that cannot be read are left out. */
export function documentVersions(text: string): Map<string, DocumentVersion> {
  const versions = new Map<string, DocumentVersion>();
  for (const line of text.split('\n')) {
    const [kind, content, writtenAt] = line.trim().split(/\s+/);
    if (kind && content && writtenAt) versions.set(kind, { content, writtenAt });
  }
  return versions;
}

export const formatVersions = (versions: ReadonlyMap<string, DocumentVersion>): string =>
  [...versions].map(([kind, { content, writtenAt }]) => `${kind} ${content} ${writtenAt}`).join('\n');
