import {
  type Call,
  type Command,
  type Feature,
  type Outcome,
  type Purpose,
  purposes,
} from '../../bot/feature.ts';
import { clusterTitle } from '../../bot/names.ts';
import { choiceGone } from '../../bot/refusals.ts';
import { isListed, isStranger } from '../../bot/roles.ts';
import { apart, type Choice, type Phrase, phrase } from '../../chat/reply.ts';

export const examples: readonly Phrase[] = [
  phrase('help-example-1'),
  phrase('help-example-2'),
  phrase('help-example-3'),
  phrase('help-example-4'),
];

/** Help made of the other features' own commands, so that it cannot say anything else than they do. */
export function help(others: readonly Feature[]): Feature {
  const own: Command[] = [
    {
      name: 'trogiup',
      otherNames: ['help', 'huongdan'],
      summary: phrase('help-command-help'),
      purpose: 'self',
      run: async (call) => guide(call),
    },
    {
      name: 'batdau',
      otherNames: ['start'],
      summary: phrase('help-command-start'),
      purpose: 'self',
      run: async (call) => welcome(call),
    },
  ];
  const commands = [...others.flatMap((feature) => feature.commands), ...own];

  /** What the speaker may do, in the order of the purposes. */
  function groupsFor(call: Call): readonly Group[] {
    const mine = commands.filter((command) => isListed(command, call));
    return purposes
      .map((purpose) => ({ purpose, commands: mine.filter((command) => command.purpose === purpose) }))
      .filter((group) => group.commands.length > 0);
  }

  function guide(call: Call): Outcome {
    const groups = groupsFor(call);
    const isShort = groups.length <= FEW_GROUPS;
    const head = [phrase('help-intro'), phrase('help-how'), ...exampleLines()];
    const paragraphs = isShort
      ? [...head, ...groups.flatMap(written)]
      : [...head, phrase('help-groups'), ...groups.map(inBrief)];
    return said(paragraphs, isShort ? [] : groups.map(({ purpose }) => choiceOf(purpose)));
  }

  /** A press of "Báo cáo của đơn vị": its commands, each with what it does. */
  async function press(value: string, call: Call): Promise<Outcome> {
    const group = groupsFor(call).find(({ purpose }) => value === buttonOf(purpose));
    return group ? said(written(group)) : choiceGone();
  }

  return {
    name: 'help',
    isPublic: true,
    commands: own,
    press,
    intents: {
      help: async (_query, call) => guide(call),
      greeting: async (query) => ({
        replies: [
          {
            paragraphs: query.aspects.includes('thanks')
              ? [phrase('bot-thanks')]
              : [phrase('bot-greeting'), ...exampleLines()],
          },
        ],
        facts: { intent: 'greeting' },
      }),
    },
  };
}

/** So many are written out at once; of more the names are enough to begin with. */
const FEW_GROUPS = 2;

interface Group {
  readonly purpose: Purpose;
  readonly commands: readonly Command[];
}

function written({ purpose, commands }: Group): readonly Phrase[] {
  const [head, ...lines] = [
    phrase('help-group-title', { group: phrase('help-group', { purpose }) }),
    ...commands.map(({ name, summary }) => phrase('help-command', { name, summary })),
  ];
  return head ? [...apart([head]), ...lines] : [];
}

function inBrief({ purpose, commands }: Group): Phrase {
  const names = commands.map(({ name }) => `/${name}`).join(', ');
  return phrase('help-group-line', { group: phrase('help-group', { purpose }), names });
}

function choiceOf(purpose: Purpose): Choice {
  return { value: buttonOf(purpose), label: phrase('help-group', { purpose }) };
}

function buttonOf(purpose: Purpose): string {
  return `help:${purpose}`;
}

function said(paragraphs: readonly Phrase[], choices: readonly Choice[] = []): Outcome {
  const offered = choices.length > 0 ? { choices, choicesByWords: true as const } : {};
  return { replies: [{ paragraphs, ...offered }], facts: { intent: 'help' } };
}

function welcome(call: Call): Outcome {
  const cluster = clusterTitle(call);
  const { name } = call.speaker;
  const hello = name ? phrase('bot-welcome-as', { name, cluster }) : phrase('bot-welcome', { cluster });
  const hint = isStranger(call.speaker) ? apart([phrase('bot-enrol-hint')]) : [];
  return {
    replies: [{ paragraphs: [hello, phrase('help-how'), ...exampleLines(), ...hint] }],
    facts: { intent: 'greeting' },
  };
}

function exampleLines(): Phrase[] {
  return [phrase('bot-examples'), ...examples.map((question) => phrase('bot-example', { question }))];
}
