import { figureText } from '../../bot/names.ts';
import { type Param, phrase } from '../../chat/reply.ts';
import type { Qualifier } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { type Finding, type Found, hasValue, isNotApplicable } from './finding.ts';

/** "653 xã", "khoảng 653 xã", "không áp dụng", "chưa có số liệu". */
export function findingText(indicator: Indicator, finding: Finding): Param {
  if (hasValue(finding)) return qualified(qualifierOf(finding), figureText(indicator, finding.units));
  return isNotApplicable(finding) ? phrase('answers-not-applicable') : phrase('answers-no-figure');
}

/** What is made of figures that are not exact is not exact either: mixed or set in proportion it is "khoảng". */
export function qualifierOf(finding: Found): Qualifier | undefined {
  const said = new Set(
    finding.figures.flatMap(({ value }) =>
      value.kind === 'value' && value.qualifier ? [value.qualifier] : [],
    ),
  );
  const [only] = said;
  return only && (said.size > 1 || finding.kind === 'computed') ? 'about' : only;
}

/** A difference or a share of findings that are not all exact. */
export function derivedText(of: readonly Found[], text: Param): Param {
  return qualified(of.some((finding) => qualifierOf(finding)) ? 'about' : undefined, text);
}

function qualified(qualifier: Qualifier | undefined, figure: Param): Param {
  if (!qualifier) return figure;
  return phrase('answers-figure-qualified', {
    qualifier: phrase('answers-qualifier', { qualifier }),
    figure,
  });
}
