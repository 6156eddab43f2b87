/**
 * A paper as an office drafts it, by the layout of Nghị định 30/2020. All texts are Vietnamese and whole; nothing here
 * makes up a number: that is given by the clerk who registers it.
 */
export interface Paper {
  /** Over the whole page: that it is no paper yet. */
  readonly draftMark: string;
  /** The national header and its motto. */
  readonly nation: string;
  readonly motto: string;
  /** The body above, and the one that issues it, in capitals. */
  readonly parent: string;
  readonly issuer: string;
  /** "Số:      /TTr-…", without the number. */
  readonly symbol: string;
  /** "Phú Thọ, ngày 01 tháng 12 năm 2023". */
  readonly placeAndDate: string;
  /** "TỜ TRÌNH"; and what it is about. */
  readonly kind: string;
  readonly subject: string;
  /** "Kính gửi: …"; a paper may have none. */
  readonly addressee?: string;
  readonly body: readonly PaperLine[];
  readonly signatures: readonly PaperSignature[];
  readonly receiversTitle: string;
  readonly receivers: readonly string[];
}

export interface PaperLine {
  readonly text: string;
  /** A heading inside the text. */
  readonly isHeading?: true;
}

/** In whose name and as what; the name is written by whoever signs. */
export interface PaperSignature {
  readonly authority?: string;
  readonly title: string;
}

/** The paper as a .docx file. The library is loaded when somebody first asks for one. */
export async function writePaper(paper: Paper): Promise<Uint8Array> {
  const { layOut } = await import('./paper-layout.ts');
  return layOut(paper);
}
