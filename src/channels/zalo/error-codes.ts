/** The hosts of Zalo, whose codes differ: the OA Open API, ZNS (templates by phone), and OAuth. */
export type ZaloService = 'oa' | 'zns' | 'oauth';

/**
 * What a code asks for: a new access token · another try soon · a minute's wait · a reset, or the next day · another
 * kind of message · another way to this person · nothing, it never will go · a person at the console · a mend of ours.
 */
export type ErrorClass = (typeof words)[number];

const words = [
  'refresh',
  'backoff',
  'limited',
  'later',
  'windowClosed',
  'unreachable',
  'rejected',
  'human',
  'bug',
] as const;

type Table = Readonly<Partial<Record<ErrorClass, readonly number[]>>>;

/** The same on both hosts that take an access token. */
const anywhere: Table = {
  refresh: [-124, -216, -220],
  limited: [-32],
};

/** https://docs.zaloplatforms.com/docs/OA/phu-luc/ma-loi; -100 is an upload older than 7 days: the next try uploads anew. */
const oa: Table = {
  backoff: [-100, -200, -214],
  later: [-211, -218, -234],
  windowClosed: [-213, -230, -232],
  unreachable: [-217, -227, -244],
  rejected: [-201, -210, -233, -248, -249, -403],
  human: [-204, -205, -209, -212, -219, -221, -223, -224, -235, -237, -238, -241, -320, -321, -501],
  bug: [-240, -242],
};

const zns: Table = {
  backoff: [-100],
  later: [-126, -133, -144, -147, -1441, -1471, -1472],
  unreachable: [-108, -114, -118, -119, -139, -140, -141],
  rejected: [-109, -111, -112, -113, -116, -127, -1121, -1122, -1124],
  human: [-101, -102, -103, -104, -105, -115, -117, -125, -131, -135, -136, -137, -146, -1351, -501],
  bug: [-122, -1241],
};

/** Zalo publishes none for OAuth. Whatever is refused there needs a person, see `classOfCode`. */
const oauth: Table = { limited: [-32], bug: [-14018] };

const classes: Readonly<Record<ZaloService, ReadonlyMap<number, ErrorClass>>> = {
  oa: classesOf(anywhere, oa),
  zns: classesOf(anywhere, zns),
  oauth: classesOf(oauth),
};

/** A code nobody has described is a refusal like any other: worth a few more tries, except where a token is at stake. */
export function classOfCode(service: ZaloService, code: number, said: string): ErrorClass {
  if (service === 'oa' && code === -201 && /user_?id/i.test(said)) return 'unreachable';
  return classes[service].get(code) ?? (service === 'oauth' ? 'human' : 'backoff');
}

function classesOf(...tables: readonly Table[]): ReadonlyMap<number, ErrorClass> {
  const pairs = tables.flatMap((table) =>
    words.flatMap((word) => (table[word] ?? []).map((code) => [code, word] as const)),
  );
  return new Map(pairs);
}
