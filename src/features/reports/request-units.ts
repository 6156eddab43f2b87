import { listText, plainUnitName } from '../../bot/names.ts';
import { type Param, type Phrase, phrase } from '../../chat/reply.ts';
import { clusterYear } from '../../domain/cluster.ts';
import type { Directory } from '../../domain/reference.ts';
import { existsWithin } from '../../domain/validity.ts';
import { fold } from '../../language/normalise.ts';
import { prepare } from '../../reading/prepare.ts';
import { findUnits } from '../../reading/unit-mentions.ts';
import { answerFor, type RequestDraft, yearCode } from './request-draft.ts';
import type { RequestParts } from './request-parts.ts';
import { type RequestQuestion, type Understood, wayTo } from './request-step.ts';

/** All members that exist in that time, or all but some. */
export function unitsQuestion(parts: RequestParts): RequestQuestion {
  const { directory } = parts;
  return {
    name: 'units',
    ask(draft) {
      const all = membersIn(draft, directory);
      const names = all.length > 0 ? listText(all.map((code) => nameOf(code, directory))) : '';
      const label = phrase('requests-choice-all-units', { count: String(all.length) });
      return {
        paragraphs: [phrase('requests-ask-units', { names })],
        ways: all.length > 0 ? [wayTo('units', label, about(draft, all))] : [],
      };
    },
    understand: (text, draft) => unitsIn(text, draft, parts),
    fault(answer, draft) {
      const [basis = '', list = ''] = answer.split('|');
      const units = list.split(',').filter(Boolean);
      const all = membersIn(draft, directory);
      if (units.length === 0) return phrase('requests-units-none');
      return basis === basisOf(draft) && units.every((unit) => all.includes(unit))
        ? undefined
        : phrase('requests-units-unread');
    },
    line: (answer) => lineOf(answer, directory),
  };
}

/**
 * Members of the draft's year that exist on any of its days, in the order of the official text; while the days are not
 * settled, all of them.
 */
function membersIn({ clusterYear, span }: RequestDraft, directory: Directory): readonly string[] {
  const members = clusterYear?.members ?? [];
  return span ? members.filter((code) => existsWithin(directory.unit(code), span.from, span.to)) : members;
}

function unitsIn(text: string, draft: RequestDraft, { directory, lexicon }: RequestParts): Understood {
  const folded = fold(text);
  const all = membersIn(draft, directory);
  const isExcept = /\b(?:tru|khong (?:co|gom|ke)|bo|mien)\b/.test(folded);
  if (!isExcept && /^(?:tat ca|ca|toan bo|toan cum|du)\b/.test(folded)) return answered(all);
  const line = prepare(text, lexicon());
  const named = findUnits(line, lexicon(), () => false).map(({ names }) =>
    all.filter((code) => names.some(({ codes }) => codes.includes(code))),
  );
  if (named.length === 0 || named.some((codes) => codes.length !== 1))
    return { kind: 'unread', because: phrase('requests-units-unread') };
  const units = all.filter((code) => named.flat().includes(code));
  const others = all.filter((code) => !units.includes(code));
  if (isExcept) return answered(others);
  if (/\b(?:chi|rieng)\b/.test(folded)) return answered(units);
  const names = listText(units.map((code) => nameOf(code, directory)));
  return {
    kind: 'which',
    because: [phrase('requests-units-which')],
    options: [
      { label: phrase('requests-choice-all-but', { names }), answer: about(draft, others) },
      { label: phrase('requests-choice-only', { names }), answer: about(draft, units) },
    ],
  };

  function answered(codes: readonly string[]): Understood {
    return { kind: 'answer', answer: about(draft, codes) };
  }
}

function basisOf({ clusterYear }: RequestDraft): string {
  return clusterYear ? yearCode(clusterYear) : '';
}

function about(draft: RequestDraft, units: readonly string[]): string {
  return answerFor(basisOf(draft), units.join(','));
}

function nameOf(code: string, directory: Directory): Param {
  return plainUnitName(directory.unit(code));
}

/** "Cả 7 đơn vị thành viên", "6 đơn vị thành viên, trừ tỉnh Hòa Bình". */
function lineOf(answer: string | undefined, directory: Directory): Phrase {
  const [basis = '', list = ''] = (answer ?? '').split('|');
  const [cluster = '', year = ''] = basis.split('/');
  const known = directory.reference.clusters.find(({ code }) => code === cluster);
  const members = (known && clusterYear(known, Number(year))?.members) ?? [];
  const units = list.split(',').filter(Boolean);
  if (units.length === 0) return phrase('requests-line-open', { question: 'units' });
  const others = members.filter((code) => !units.includes(code));
  const count = String(units.length);
  if (others.length === 0) return phrase('requests-line-units', { count });
  const names = listText(others.map((code) => nameOf(code, directory)));
  return phrase('requests-line-units-but', { count, names });
}
