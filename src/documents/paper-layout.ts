import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Paper, PaperLine, PaperSignature } from './paper.ts';

// Sizes are half points, lengths twentieths of a point: as the format counts.

const FONT = 'Times New Roman';
const point = (size: number) => size * 2;
const millimetres = (length: number) => Math.round((length * 1440) / 25.4);

const PAGE = { width: millimetres(210), height: millimetres(297) };
const MARGINS = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(15),
};
const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
const FIRST_LINE = millimetres(12.7);
const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE };
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } as const;

export async function layOut(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: `${paper.kind} ${paper.subject}`,
    styles: { default: { document: { run: { font: FONT, size: point(14), color: '000000' } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE, margin: MARGINS } },
        headers: { first: new Header({ children: [draftMark(paper)] }), default: pageNumber() },
        footers: { first: footer(paper), default: footer(paper) },
        children: [
          ...heading(paper),
          ...title(paper),
          ...paper.body.map((line, index) => bodyLine(line, index === paper.body.length - 1)),
          ...closing(paper),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** Arabic, in the middle of the top margin, not on the first page. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: point(13) });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

function draftMark({ draftMark }: Paper): Paragraph {
  return centred(draftMark, { bold: true, size: 13 }, AlignmentType.RIGHT);
}

function footer({ draftMark }: Paper): Footer {
  return new Footer({ children: [centred(draftMark, { italics: true, size: 10 })] });
}

interface Look {
  readonly size: number;
  readonly bold?: true;
  readonly italics?: true;
}

function run(text: string, { size, ...look }: Look): TextRun {
  return new TextRun({ text, size: point(size), ...look });
}

function centred(
  text: string,
  look: Look,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.CENTER,
): Paragraph {
  return new Paragraph({ alignment, children: [run(text, look)] });
}

/** A line below the text: as long as these parts of the column leave it. */
function ruled(width: number, share: number): Paragraph {
  const indent = Math.round((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    border: { top: LINE },
    spacing: { line: 120, lineRule: LineRuleType.EXACT },
  });
}

function heading({
  parent,
  issuer,
  nation,
  motto,
  symbol,
  placeAndDate,
}: Paper): readonly (Table | Paragraph)[] {
  const [left, right] = [Math.round(TEXT_WIDTH * 0.42), Math.round(TEXT_WIDTH * 0.58)];
  return [
    columns(
      [left, right],
      [
        [
          centred(parent, { size: 12 }),
          centred(issuer, { size: 12, bold: true }),
          ruled(left, 0.4),
          centred(symbol, { size: 13 }),
        ],
        [
          centred(nation, { size: 12, bold: true }),
          centred(motto, { size: 13, bold: true }),
          ruled(right, 0.64),
          centred(placeAndDate, { size: 13, italics: true }),
        ],
      ],
    ),
  ];
}

function title({ kind, subject, addressee }: Paper): readonly Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 240 },
      children: [run(kind, { size: 14, bold: true })],
    }),
    centred(subject, { size: 14, bold: true }),
    ruled(TEXT_WIDTH, 0.3),
    ...(addressee === undefined
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 120, after: 120 },
            children: [run(addressee, { size: 14 })],
          }),
        ]),
  ];
}

/** The text of a paper ends with "./.", as offices close it. */
function bodyLine({ text, isHeading }: PaperLine, isLast: boolean): Paragraph {
  const closed = isLast ? `${text.replace(/[.\s]+$/, '')}./.` : text;
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: 120, line: 276, lineRule: LineRuleType.AUTO },
    children: [run(closed, { size: 14, ...(isHeading && { bold: true as const }) })],
  });
}

function closing({ receiversTitle, receivers, signatures }: Paper): readonly (Table | Paragraph)[] {
  const half = Math.round(TEXT_WIDTH / 2);
  const names = [
    new Paragraph({ children: [run(receiversTitle, { size: 12, bold: true, italics: true })] }),
    ...receivers.map((name) => new Paragraph({ children: [run(name, { size: 11 })] })),
  ];
  const [first, ...rest] = signatures;
  return [
    new Paragraph({ spacing: { before: 120 } }),
    columns([half, half], [names, first ? signature(first) : [new Paragraph({})]]),
    ...rest.map((one) => columns([half, half], [[new Paragraph({})], signature(one)])),
  ];
}

/** Room for hand and stamp is left below; the name is not ours to write. */
function signature({ authority, title: office }: PaperSignature): readonly Paragraph[] {
  return [
    ...(authority === undefined ? [] : [centred(authority, { size: 13, bold: true })]),
    centred(office, { size: 13, bold: true }),
    ...Array.from({ length: 4 }, () => new Paragraph({})),
  ];
}

function columns(widths: readonly [number, number], cells: readonly (readonly Paragraph[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { ...NO_BORDERS, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [
      new TableRow({
        children: cells.map(
          (children, index) =>
            new TableCell({
              children: [...children],
              borders: NO_BORDERS,
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
}
