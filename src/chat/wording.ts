import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { type Drawing, type DrawingPlan, wordedDrawing } from './drawing.ts';
import type { Message } from './message.ts';
import type { Locale, Param, Phrase, Reply } from './reply.ts';

const LOCALES: readonly Locale[] = ['vi', 'en'];
const FOLDER = new URL('../../locales/', import.meta.url);

/** The words of every language. Texts live in `locales/`, never in code. */
export interface Wording {
  say(locale: Locale, phrase: Phrase): string;
  write(locale: Locale, reply: Reply): Message;
}

/** Reads all of `locales/` once. A file that does not parse stops the start. */
export function loadWording(): Wording {
  const bundles = new Map(LOCALES.map((locale) => [locale, loadBundle(locale)]));

  function say(locale: Locale, phrase: Phrase): string {
    const bundle = bundles.get(locale);
    const pattern = bundle?.getMessage(phrase.key)?.value;
    if (!bundle || !pattern) throw new Error(`no words for ${phrase.key} in ${locale}`);
    const errors: Error[] = [];
    const params = Object.fromEntries(
      Object.entries(phrase.params).map(([name, param]) => [name, value(locale, param)]),
    );
    const text = bundle.formatPattern(pattern, params, errors);
    if (errors.length > 0) throw new Error(`${phrase.key} in ${locale}: ${errors[0]?.message}`);
    return text;
  }

  function paragraphText(locale: Locale, paragraph: Phrase): string {
    const text = startUpperCase(say(locale, paragraph));
    return paragraph.isApart ? `\n${text}` : text;
  }

  function value(locale: Locale, param: Param): FluentVariable {
    if (typeof param === 'function') return param(locale);
    return typeof param === 'object' ? say(locale, param) : param;
  }

  function written(locale: Locale, plan: DrawingPlan): Drawing {
    return wordedDrawing(plan, (words) => startUpperCase(String(value(locale, words))));
  }

  return {
    say,
    write: (locale, reply) => ({
      text: reply.paragraphs.map((paragraph) => paragraphText(locale, paragraph)).join('\n'),
      choices: (reply.choices ?? []).map((choice) => ({
        value: choice.value,
        label: startUpperCase(say(locale, choice.label)),
      })),
      ...(reply.choicesByWords && { choicesByWords: true as const }),
      attachments: reply.attachments ?? [],
      ...(reply.drawings && { drawings: reply.drawings.map((plan) => written(locale, plan)) }),
      ...(reply.isConfidential && { isConfidential: true as const }),
      ...(reply.onlyInPlace && { onlyInPlace: true as const }),
    }),
  };
}

/** Paragraphs often begin with a name such as "tỉnh Bắc Kạn", which inside a sentence is small. */
function startUpperCase(text: string): string {
  return text.replace(
    /^((?:- |\d+\. )?)(\p{Ll})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
}

function loadBundle(locale: Locale): FluentBundle {
  // Isolation marks are invisible characters that would travel into copied texts.
  const bundle = new FluentBundle(locale === 'vi' ? 'vi-VN' : 'en-GB', { useIsolating: false });
  const folder = new URL(`${locale}/`, FOLDER);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()) {
    const errors = bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), 'utf8')));
    if (errors.length > 0) throw new Error(`locales/${locale}/${file}: ${errors[0]?.message}`);
  }
  return bundle;
}
