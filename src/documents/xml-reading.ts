import { setImmediate } from 'node:timers/promises';

/** A part that is not as office programs write it, or holds far more than any file of ours. */
export class PartFault extends Error {
  readonly fault: 'damaged' | 'tooMuchContent';
  constructor(why: string, fault: 'damaged' | 'tooMuchContent' = 'damaged') {
    super(why);
    this.fault = fault;
  }
}

/** Names come without their namespace prefix. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The parts of an archive, read as XML from a stranger. */
export interface XmlParts {
  has(path: string): boolean;
  /**
   * A document type is refused, so there are no entities to expand and nothing outside is fetched; depth, attributes
   * and the elements of all parts together are bounded, and a long part lets others have their turn.
   * Throws a PartFault; also when the part is not there.
   */
  read(path: string, handlers: XmlHandlers): Promise<void>;
}

/** Office programs stay far below; a file made to hurt does not. */
const DEEPEST = 32;
const MOST_ATTRIBUTES = 64;
const MOST_ELEMENTS = 1_000_000;
/** Characters between two looks at what else is waiting. */
const SLICE = 256 * 1024;

export function xmlParts(parts: ReadonlyMap<string, Uint8Array>): XmlParts {
  let elements = 0;

  function counted(handlers: XmlHandlers): XmlHandlers {
    return {
      ...handlers,
      open(name, attributes) {
        elements += 1;
        if (elements > MOST_ELEMENTS) throw new PartFault('too many elements', 'tooMuchContent');
        handlers.open(name, attributes);
      },
    };
  }

  return {
    has: (path) => parts.has(path),
    read: async (path, handlers) => {
      const part = parts.get(path);
      if (!part) throw new PartFault(`no part ${path}`);
      await readXml(decoded(part), counted(handlers));
    },
  };
}

async function readXml(xml: string, handlers: XmlHandlers): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let attributes = 0;
  parser.on('doctype', () => refuse('a document type'));
  parser.on('error', (error) => refuse(error.message));
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MOST_ATTRIBUTES) refuse('too many attributes');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    attributes = 0;
    if (depth > DEEPEST) refuse('too deep');
    handlers.open(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    handlers.close?.(localName(tag.name));
  });
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('cdata', (text) => handlers.text?.(text));
  for (let at = 0; at < xml.length; at += SLICE) {
    parser.write(xml.slice(at, at + SLICE));
    await setImmediate();
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('not UTF-8');
  }
}

function refuse(why: string): never {
  throw new PartFault(why);
}
