import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/conversation/outline.ts';
import { parsePress, placeMark } from '../../src/conversation/press.ts';
import type { Progress } from '../../src/conversation/progress.ts';
import { parseProgress } from '../../src/conversation/progress-json.ts';
import { type HouseAnswer, houseScript } from './house-script.ts';
import { type Event, event, happen, turnsToSubmit } from './random-walk.ts';
import { opened, Talk } from './talk.ts';
import { watch } from './watched-script.ts';

/** What one event did. */
interface Happening {
  readonly event: Event;
  readonly press: string | undefined;
  readonly before: { readonly progress: Progress; readonly answers: ReadonlyMap<string, HouseAnswer> };
  readonly talk: Talk;
}

/** Lives through the events; `look` sees what each did. */
function live(events: readonly Event[], look: (happening: Happening) => void, talk = opened()): Talk {
  const shown: string[] = [];
  for (const event of events) {
    shown.push(...talk.choices.map(({ value }) => value));
    const before = { progress: talk.progress, answers: new Map(talk.answers) };
    const press = event.kind === 'pressOld' ? shown[event.index % shown.length] : undefined;
    talk.saved = new Map();
    talk.effect = undefined;
    happen(talk, event, shown);
    look({ event, press, before, talk });
  }
  return talk;
}

const walk = fc.array(event, { maxLength: 40 });
const many = { numRuns: 150 };

describe('whatever happens in a conversation', () => {
  it('there is a short way to hand in', () => {
    fc.assert(
      fc.property(walk, (events) => {
        const talk = live(events, () => {});

        expect(turnsToSubmit(talk, 60)).toBeLessThanOrEqual(60);
      }),
      many,
    );
  });

  it('no answer is lost, and none is changed but the one that was said to be saved', () => {
    fc.assert(
      fc.property(walk, (events) => {
        live(events, ({ before, talk }) => {
          for (const [step, answer] of before.answers) {
            expect(talk.answers.get(step)).toEqual(talk.saved.get(step) ?? answer);
          }
        });
      }),
      many,
    );
  });

  it('nothing is saved that the script did not let pass in this very turn, and only for what is asked', () => {
    fc.assert(
      fc.property(walk, (events) => {
        const watched = watch();
        const talk = new Talk(watched.script(houseScript()));
        live(
          events,
          ({ event, talk, before }) => {
            const asked = outlineOf(talk.script, new Map([...before.answers, ...talk.saved])).questions;
            for (const [step, answer] of talk.saved) {
              expect(watched.hasPassed(step, answer)).toBe(true);
              expect(asked.map((question) => question.step.name)).toContain(step);
            }
            watched.forget();
            if (event.kind === 'release') talk.script = watched.script(talk.script);
          },
          talk,
        );
      }),
      many,
    );
  });

  it('a button of another turn or place saves nothing and hands nothing in', () => {
    fc.assert(
      fc.property(walk, (events) => {
        live(events, ({ press, before, talk }) => {
          const pressed = press === undefined ? undefined : parsePress(press);
          const { turn, at } = before.progress;
          if (!pressed || (pressed.turn === turn && pressed.place === placeMark(at))) return;

          expect(talk.saved.size).toBe(0);
          expect(talk.effect).toBeUndefined();
          // Else a release took the question away, and the next one is shown.
          if (placeMark(talk.progress.at) === placeMark(at)) expect(talk.progress).toEqual(before.progress);
        });
      }),
      many,
    );
  });

  it('the progress stays small and survives JSON as it is', () => {
    fc.assert(
      fc.property(walk, (events) => {
        live(events, ({ talk }) => {
          const json = JSON.stringify(talk.progress);
          const { queue, trail } = talk.progress;

          expect(json.length).toBeLessThan(3_000);
          expect(new Set(queue.map(placeMark)).size).toBe(queue.length);
          expect(new Set(trail).size).toBe(trail.length);
          expect(parseProgress(JSON.parse(json))).toEqual(talk.progress);
        });
      }),
      many,
    );
  });

  it('something is said with one way on at least, each choice once, unless the rest is up to the caller', () => {
    fc.assert(
      fc.property(walk, (events) => {
        live(events, ({ event, talk }) => {
          if (talk.effect !== undefined || event.kind === 'release' || event.kind === 'press') return;
          const values = talk.choices.map(({ value }) => value);

          expect(values.length).toBeGreaterThan(0);
          expect(new Set(values).size).toBe(values.length);
        });
      }),
      many,
    );
  });
});

describe('a progress that cannot be trusted', () => {
  const code = fc.oneof(fc.constant('{"houses":30}'), fc.constant('{"houses":2000}'), fc.string());
  const step = fc.constantFrom('total', 'built', 'storm', 'storm-helped', 'visits', 'gone');
  const values = fc.array(fc.record({ step, code }), { maxLength: 3 });
  const pending = fc.oneof(
    fc.record({ kind: fc.constant('words'), text: fc.oneof(fc.string(), fc.constant('1,250')) }),
    fc.record({ kind: fc.constant('values'), values }),
    fc.record({ kind: fc.constantFrom('skip', 'skipOther', 'odd') }),
  );
  const place = fc.oneof(
    fc.record({ kind: fc.constant('question'), step, pending }, { requiredKeys: ['kind', 'step'] }),
    fc.record({ kind: fc.constantFrom('summary', 'odd') }),
  );
  const shaped = fc.record(
    {
      turn: fc.oneof(fc.nat(), fc.constant('x')),
      at: place,
      queue: fc.array(place, { maxLength: 5 }),
      trail: fc.array(fc.oneof(step, fc.nat())),
      misses: fc.nat(5),
      leaving: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it('is mended or begun anew: there is always a way to hand in', () => {
    fc.assert(
      fc.property(fc.oneof(shaped, fc.jsonValue()), walk, (stored, events) => {
        const talk = new Talk();
        talk.progress = parseProgress(stored);
        live(events.slice(0, 5), () => {}, talk);

        expect(turnsToSubmit(talk, 60)).toBeLessThanOrEqual(60);
      }),
      many,
    );
  });
});
