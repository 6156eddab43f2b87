import { phrase } from '../../../chat/reply.ts';
import type { BookRow, BookSheet } from '../../../documents/year-book.ts';
import { toDecimalString } from '../../../domain/amount.ts';
import { clusterYear } from '../../../domain/cluster.ts';
import { pointsAmount, scoreOf, scoreStages, totalOfScores } from '../../../domain/score.ts';
import { baseOf, isCarried, votesNeeded } from '../../../domain/vote.ts';
import { type BookParts, sheet, unitName } from './columns.ts';

const plain = (points: number | undefined) =>
  points === undefined ? undefined : toDecimalString(pointsAmount(points));

/** Nothing before they are published: scores that are being worked on leave the record for nobody. */
export async function scoresSheet(parts: BookParts): Promise<BookSheet> {
  const template = await parts.store.years.scoreTemplate(parts.cluster.code, parts.year);
  const rows: BookRow[] = [];
  if (template?.publishedAt) {
    const scores = await parts.store.years.scores(template.id);
    for (const unit of clusterYear(parts.cluster, parts.year)?.members ?? []) {
      const names = { unit, unitName: unitName(parts, unit) };
      for (const { code, block, title, max } of template.items) {
        const [self, appraised, agreed] = scoreStages.map((stage) =>
          plain(scoreOf(scores, code, unit, stage)),
        );
        rows.push({ ...names, block, item: title, max: plain(max), self, appraised, agreed });
      }
      const [self, appraised, agreed] = scoreStages.map((stage) =>
        plain(totalOfScores(template, scores, unit, stage)),
      );
      rows.push({ ...names, item: parts.say(phrase('book-total')), self, appraised, agreed });
    }
  }
  const columns = 'unit unitName block item max:number self:number appraised:number agreed:number';
  return sheet(parts, 'scores', columns, rows);
}

/** Tally sheets; who voted what is nowhere. */
export async function talliesSheet(parts: BookParts): Promise<BookSheet> {
  const tallies = await parts.store.years.tallies(parts.cluster.code, parts.year);
  const rows = tallies.map((tally) => ({
    ...{ subject: tally.subject, heldOn: tally.heldOn, paper: tally.paper },
    base: parts.say(phrase('book-vote-base', { base: tally.base })),
    secret: parts.say(phrase('book-secret', { secret: tally.isSecret ? 'yes' : 'no' })),
    ...{ members: String(tally.members), present: String(tally.present), inFavour: String(tally.inFavour) },
    ...{ against: String(tally.against), blank: String(tally.blank) },
    needed: String(votesNeeded(tally.threshold, baseOf(tally))),
    carried: parts.say(phrase('book-carried', { carried: isCarried(tally) ? 'yes' : 'no' })),
  }));
  const columns =
    'subject heldOn:day secret base members:number present:number inFavour:number against:number blank:number needed:number carried paper';
  return sheet(parts, 'tallies', columns, rows);
}
