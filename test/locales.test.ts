import { readdirSync, readFileSync } from 'node:fs';
import { type Entry, type Message, parse, Visitor } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';

const root = new URL('../', import.meta.url);

class Variables extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference(node: { id: { name: string } }): void {
    this.names.add(node.id.name);
  }
}

const vietnamese = messagesOf('vi');
const english = messagesOf('en');

describe('the words', () => {
  it('are written without a fault in both languages', () => {
    expect(faultsOf('vi')).toEqual([]);
    expect(faultsOf('en')).toEqual([]);
  });

  it('exist in English wherever they exist in Vietnamese, and nowhere else', () => {
    expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
  });

  it('take the same parameters in both languages', () => {
    const differing = [...vietnamese].filter(([key, message]) => {
      const other = english.get(key);
      return other !== undefined && variablesOf(other).join() !== variablesOf(message).join();
    });

    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('are translated: English is not the Vietnamese text', () => {
    const vietnameseLetters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    const untranslated = [...english].filter(([, message]) =>
      vietnameseLetters.test(
        message.value
          ? textOf(message)
              .replace(/“[^”]*”/g, '')
              .replace(/\([^)]*\)/g, '')
          : '',
      ),
    );

    expect(untranslated.map(([key]) => key)).toEqual([]);
  });

  it('are all used somewhere in the code', () => {
    const code = readdirSync(new URL('src/', root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('generated'))
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      .join('\n');
    const unused = [...vietnamese.keys()].filter((key) => !code.includes(`'${key}'`));

    expect(unused).toEqual([]);
  });

  it('keep the tone of the field: no emoji, no rows of exclamation marks, the bot never says "tôi" or "mình"', () => {
    const slips = [...vietnamese].filter(([key, message]) => {
      // What is quoted, and what stands on a button, is said by the person.
      const text = key.includes('-choice-') ? '' : textOf(message).replace(/“[^”]*”/g, '');
      return (
        /\p{Extended_Pictographic}/u.test(text) ||
        /!!|!/.test(text) ||
        /(?<!\p{L})(tôi|mình)(?!\p{L})/iu.test(text)
      );
    });

    expect(slips.map(([key]) => key)).toEqual([]);
  });
});

function entriesOf(locale: string): Entry[] {
  const folder = new URL(`locales/${locale}/`, root);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8'), { withSpans: true }).body);
}

function messagesOf(locale: string): Map<string, Message> {
  const messages = entriesOf(locale).filter((entry): entry is Message => entry.type === 'Message');
  return new Map(messages.map((message) => [message.id.name, message]));
}

function faultsOf(locale: string): string[] {
  return entriesOf(locale).flatMap((entry) => (entry.type === 'Junk' ? [entry.content] : []));
}

function variablesOf(message: Message): string[] {
  const variables = new Variables();
  variables.visit(message);
  return [...variables.names].sort();
}

/** The literal parts of a message, with those of its variants. */
function textOf(message: Message): string {
  const texts: string[] = [];
  class Texts extends Visitor {
    override visitTextElement(node: { value: string }): void {
      texts.push(node.value);
    }
  }
  new Texts().visit(message);
  return texts.join(' ');
}
