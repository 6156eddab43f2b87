import type { Aspect, Intent } from './query.ts';

/**
 * What people write when they mean something, as patterns over the question's skeleton: folded words, with
 * U a unit, M the asker's own unit, C the whole cluster, I an indicator, A an award, P a period, N a number.
 * The heaviest cue wins. A few words may stand between (`GAP`).
 */
export interface Cue {
  readonly intent: Intent;
  readonly weight: number;
  readonly pattern: RegExp;
}

const GAP = '(?: \\S+){0,5}?';
const FEW = '(?: \\S+){0,2}?';
const WHO = '(?:tinh|don vi|uy ban|tinh thanh|dia phuong|noi|ben|ai|dong chi)';
const SUBMIT = '(?:nop|gui|bao cao|bao|nhap|khai|day)';
const REPORT = '(?:bao cao|so lieu|bieu|I|phieu)';

function cue(intent: Intent, weight: number, ...patterns: string[]): Cue[] {
  return patterns.map((words) => ({
    intent,
    weight,
    pattern: new RegExp(`(?:^| )(?:${folded(words)})(?= |$)`),
  }));
}

/** Patterns are written as people spell; the skeleton has "i" for a final "y" (see `fold`). */
function folded(words: string): string {
  return words.replace(/\b([hklmst]|qu)y\b/g, '$1i');
}

export const cues: readonly Cue[] = [
  ...cue(
    'greeting',
    2,
    '(?:em |kinh |xin )?chao',
    'alo',
    'hello|hi|helo',
    '(?:xin )?cam on',
    'bot oi',
    'tro li oi',
    'thanks?',
  ),
  ...cue(
    'help',
    4,
    'huong dan',
    'cach (?:su )?dung',
    'tro giup',
    'help',
    'menu',
    `(?:lam|giup|ho tro|tra loi|hoi) duoc${FEW} (?:gi|nhung gi|viec gi)`,
  ),
  ...cue(
    'help',
    4,
    `(?:biet|co the) (?:lam|tra loi|giup)${FEW} gi`,
    'chuc nang',
    'bot la ai',
    'dung (?:bot|he thong) (?:the nao|nhu the nao|sao)',
    'hoi (?:duoc )?(?:nhung )?gi',
  ),

  ...cue(
    'privacy',
    8,
    `(?:xoa|go|bo|sua|doi|cap nhat|rut)${GAP} (?:so dien thoai|sdt|thong tin|du lieu|tai khoan|so may|dong y)`,
  ),
  ...cue(
    'privacy',
    8,
    `(?:du lieu|thong tin|tai khoan) (?:ca nhan )?cua (?:toi|em|minh)`,
    'rut lai',
    `chuyen (?:cong tac|cong viec|don vi)`,
    `nghi huu`,
  ),
  ...cue('privacy', 8, `${WHO} ?\\S* thay (?:toi|em|minh)`, `ban giao${FEW} tai khoan`, `bao mat thong tin`),

  ...cue(
    'announce',
    8,
    `(?:gui|phat|soan|ra|dang|lam)${FEW} thong bao`,
    'thong bao (?:cho|toi|den) (?:C|cac|toan)',
  ),
  ...cue(
    'export',
    8,
    `(?:xuat|tai|ket xuat|in|gui|cho|lay)${GAP} (?:excel|word|pdf|csv|xlsx|docx)`,
    '(?:ra|sang|file|tep|ban) (?:excel|word|pdf|csv)',
  ),
  ...cue(
    'export',
    8,
    `(?:xuat|tai|ket xuat)${GAP} (?:bang|file|tep|so lieu|tong hop)`,
    '(?:file|tep) (?:tong hop|so lieu|bang)',
  ),
  ...cue(
    'template',
    8,
    'mau bieu',
    'bieu mau',
    `mau${FEW} bao cao`,
    `(?:xin|gui|cho|can|lay)${GAP} mau`,
    'mau de cuong',
    'bieu tong hop mau',
  ),
  ...cue(
    'scoring',
    8,
    'diem tu cham',
    'tu cham(?: diem)?',
    'thang diem',
    'cham diem',
    'bang diem',
    'diem thuong',
    'diem (?:toi da|tru)',
    `tru${FEW} diem`,
  ),
  ...cue(
    'scoring',
    8,
    'bo tieu chi',
    'tieu chi (?:cham|thi dua)',
    'cach tinh diem',
    'bao nhieu diem',
    'may diem',
  ),

  ...cue(
    'extension',
    8,
    `(?:lui|gia|doi|keo dai|them)${FEW} han`,
    `xin${GAP} (?:nop|gui|bao cao)${FEW} (?:cham|muon|tre|sau)`,
    `xin${FEW} (?:cham|muon|tre|hoan|khat)`,
  ),
  ...cue('extension', 8, `(?:cho|xin)${GAP} them${FEW} (?:ngay|thoi gian)`),
  ...cue(
    'missing_reports',
    7,
    `${WHO} nao${GAP} (?:chua|khong)${FEW} ${SUBMIT}`,
    `(?:con|nhung|may|bao nhieu)${FEW} ${WHO}${GAP} (?:chua|thieu)`,
    `(?:chua|thieu)${FEW} ${SUBMIT}${GAP} (?:gom )?(?:nhung )?(?:ai|tinh nao|don vi nao)`,
  ),
  ...cue(
    'missing_reports',
    7,
    `danh sach${GAP} chua ${SUBMIT}`,
    `(?:bao nhieu|may) (?:tinh|don vi) da ${SUBMIT}`,
    `${WHO} nao (?:da|nop roi)${FEW}(?: ${SUBMIT})?(?: roi)?`,
    'tinh hinh nop bao cao',
    `da ${SUBMIT}${FEW} du chua`,
  ),
  ...cue(
    'my_status',
    7,
    `M${GAP} (?:nop|gui|bao cao|du|xong|hoan thanh)${GAP} (?:chua|roi)`,
    `${REPORT}${FEW} (?:cua )?M${GAP} (?:chua|roi|den dau)`,
    `M (?:nop|gui)${FEW} chua`,
  ),
  ...cue(
    'my_status',
    7,
    `(?:toi|em|minh|chung toi|chung em)${FEW} (?:da )?(?:nop|gui)${GAP} chua`,
    `M${FEW} (?:con )?thieu (?:gi|nhung gi|${REPORT})`,
  ),
  ...cue(
    'deadline',
    7,
    `(?:han|thoi han|moc|lich) (?:cuoi )?(?:nop|gui|chot|bao cao)`,
    `(?:khi nao|bao gio|ngay nao|luc nao)${GAP} (?:nop|han|gui|chot|bao cao)`,
    'han chot',
    'thoi diem chot',
  ),
  ...cue(
    'deadline',
    7,
    `(?:nop|gui|chot)${GAP} (?:ngay nao|khi nao|bao gio|luc nao|ngay may|may gio|truoc ngay|den ngay|den bao gio)`,
    `chot${FEW} so lieu`,
    `han (?:la )?(?:ngay|khi|bao)`,
    'con (?:may|bao nhieu) ngay',
  ),
  ...cue(
    'start_report',
    6,
    `(?:^|em |toi |minh |tinh em |M |cho em |cho toi |muon |can |de )(?:xin )?(?:gui|nop|nhap|khai|bao)${FEW} (?:bao cao|so lieu|chi tieu)(?! (?:dong chi|anh|chi|lanh dao))`,
    'bat dau bao cao',
    'lam bao cao',
  ),
  ...cue('start_report', 6, `(?:sua|dinh chinh) (?:lai )?(?:giup )?(?:em )?so`, 'tiep tuc bao cao'),

  ...cue(
    'event',
    5,
    'hoi nghi',
    `(?:lich|co|buoi|cuoc) hop`,
    `hop (?:C|cum|tong ket|so ket|binh xet)`,
    `(?:hop|hoi nghi)${GAP} (?:o dau|khi nao|bao gio|ngay nao|may gio)`,
    'le ki ket',
    'chi thi',
  ),
  ...cue(
    'chair',
    6,
    'cum truong',
    'truong cum',
    'lam truong',
    `(?:chu tri|dung dau|phu trach|dieu hanh) (?:C|cum)`,
    'don vi truong',
  ),
  ...cue('chair', 7, 'cum pho', 'pho cum', 'pho truong cum', 'co luan luu'),
  ...cue(
    'members',
    5,
    `C${FEW} (?:gom|bao gom|co|la)${FEW} (?:nhung |may |bao nhieu |cac )?(?:tinh|don vi|thanh vien)`,
    `thanh vien${FEW} (?:cua )?(?:C|nam)`,
    `thanh vien`,
    `(?:may|bao nhieu|nhung) (?:tinh|don vi)${FEW} (?:trong )?C`,
    `C${FEW} (?:may|bao nhieu|nhung) (?:tinh|don vi)`,
  ),
  ...cue(
    'members',
    5,
    `[UM]${FEW} (?:trong|thuoc|o) C(?: \\S+){0,2} (?:khong|chua|a|ha)`,
    `[UM]${GAP} thanh vien`,
  ),

  ...cue(
    'succession',
    6,
    'sap nhap',
    'hop nhat',
    `nhap (?:vao|voi|lai|ve|thanh|chung)`,
    'doi ten',
    'sat nhap',
    `ten moi`,
    'tach ra',
    'giai the',
    'don vi ke thua',
  ),
  ...cue(
    'succession',
    6,
    `[UM](?: P)?(?: (?:bay gio|hien nay|hien gio|gio|nay))? (?:thuoc|tinh vao|nam o|nam trong|ve|la)(?: ve)? (?:tinh|dau|tinh nao|don vi)(?: nao)?`,
    `thuoc (?:ve )?tinh nao`,
    `[UM]${FEW} con (?:ton tai|khong|la tinh)`,
  ),
  ...cue(
    'succession',
    9,
    `[UM](?: P)? (?:bay gio |hien nay |hien gio |gio |nay )?(?:goi|ten|doi ten) (?:la |thanh )?(?:gi|tinh nao)`,
  ),

  ...cue(
    'award_decision',
    8,
    `quyet dinh${GAP} (?:khen|thi dua|A)`,
    `(?:khen thuong|A)${GAP} quyet dinh`,
    `(?:da |co )?(?:co )?quyet dinh${GAP} (?:chua|so|ngay|ai)`,
    `ai ki${FEW}(?: quyet dinh)?`,
    'so quyet dinh',
  ),
  ...cue(
    'awards',
    5,
    'A',
    'khen thuong',
    `duoc${FEW} khen`,
    'khen (?:gi|nhu the nao|the nao)',
    'danh hieu',
    'thanh tich',
    `dat${FEW} giai`,
  ),

  ...cue(
    'definition',
    8,
    'la gi',
    'nghia la(?: gi)?',
    'la sao',
    'viet tat',
    'hieu (?:the nao|nhu the nao|sao)',
    'dinh nghia',
    'khai niem',
    `(?:co |duoc )?tinh (?:ca |luon |chung |gop )?(?:vao|ca|chung|gop)${FEW} (?:khong|chua|a)?`,
  ),
  ...cue(
    'definition',
    8,
    `luy ke (?:hay|hoac|khong|a|phai)`,
    `(?:hay|hoac) (?:la )?luy ke`,
    `cong don (?:khong|hay|duoc)`,
    `I(?: P)? (?:co )?(?:bao gom|gom)(?: ca)? `,
    'khac (?:gi|nhau)',
    `tinh (?:nhu )?the nao`,
    'co cong don',
  ),
  ...cue(
    'source',
    8,
    'nguon',
    `(?:lay|trich|co|tinh) (?:o|tu) (?:dau|nguon)`,
    'o dau ra',
    `can cu (?:vao )?(?:dau|nao|gi)`,
    `ai (?:cung cap|cho|bao cao so)`,
    `do ai${FEW} (?:cung cap|bao cao|nhap)`,
    'dau ra',
    'theo (?:nguon|tai lieu|van ban) nao',
    'so lieu (?:o|tu) dau',
  ),

  ...cue(
    'ranking',
    6,
    `${WHO} nao${GAP} (?:nhat|hon ca|dan dau|dung dau|cao nhat|thap nhat|nhieu nhat|it nhat|vuot troi)`,
    `(?:nhieu|it|cao|thap|lon|tot|kem|dung|nho|be)${FEW} nhat`,
    'dan dau',
    'dung dau',
    'dung cuoi',
    'doi so',
    'dung chot',
  ),
  ...cue(
    'ranking',
    6,
    `xep (?:hang|thu|vi tri)`,
    'bang xep hang',
    'thu hang',
    'hang may',
    '(?:dung|xep) thu(?: may)?',
    'thu may',
    'top(?: N)?',
    'vi tri thu may',
    'hang bao nhieu',
    '(?:hon|vuot) tat ca',
  ),
  ...cue(
    'comparison',
    5,
    'so sanh',
    `so voi`,
    'chenh(?: lech| nhau)?',
    '(?:hon|nhieu) hay (?:kem|it|thua)',
    `${WHO} nao${GAP} hon`,
    'hon kem',
    'doi chieu',
    'hon hay kem',
    `(?:cao|nhieu|it|thap|kem) hon`,
  ),
  ...cue(
    'trend',
    5,
    'xu huong',
    `tang (?:hay|hoac) giam`,
    `(?:tang|giam)${FEW} (?:bao nhieu|may|the nao|ra sao)`,
    'bien dong',
    'tang truong',
    'tung nam',
    '(?:qua|theo) cac nam',
    'tien trien',
    'tien do qua',
  ),
  ...cue('share', 7, `chiem`, 'ti trong', 'ti le', 'phan tram', '(?:bao nhieu |may )%', 'ty le', 'co cau'),
  ...cue('total', 4, 'tong(?: so| cong)?', `cong (?:ca|lai|don|gop|het)?`, 'tat ca', 'toan bo', 'gop lai'),

  ...cue('greeting', 2, 'tam biet', 'hen gap lai', 'chuc (?:anh|chi|em|dong chi|suc khoe)'),
  ...cue('definition', 8, `la (?:quy|chi tieu|so|loai|nha|xa|cai) (?:gi|nao)`),
  ...cue(
    'privacy',
    8,
    `(?:luu|giu|co)${FEW} (?:thong tin|du lieu) (?:gi |nao |ca nhan )?(?:gi |nao )?(?:cua|ve) (?:toi|em|minh)`,
  ),
  ...cue('template', 8, `mau${FEW} (?:so lieu|phu luc|bieu|de cuong)`),
  ...cue(
    'extension',
    8,
    `cho (?:toi|em|minh|M|don vi|tinh)${GAP} (?:nop|gui|bao cao)${FEW} (?:cham|muon|tre|sau)`,
    `(?:nop|gui)${FEW} (?:cham|muon|tre)${GAP} (?:duoc khong|duoc chu|co duoc)`,
  ),
  ...cue(
    'missing_reports',
    7,
    `${WHO} nao${GAP} (?:con no|no|cham|tre|muon)${FEW} ${SUBMIT}`,
    `${WHO} nao${GAP} ${SUBMIT}${FEW} (?:cham|tre|muon)`,
  ),
  ...cue('awards', 5, `binh xet`, `duoc${FEW} thuong`, `ket qua thi dua`, `thuong (?:gi|cai gi|the nao)`),
  ...cue(
    'succession',
    6,
    `(?:bay gio|hien nay|gio|nay) (?:thanh|la|gom)${FEW} (?:tinh|don vi) (?:nao|moi)`,
    `U (?:gom|bao gom)${FEW} (?:tinh|don vi)`,
    `(?:do|tu)${FEW} (?:tinh|don vi) nao (?:hop|ghep|nhap)`,
  ),
  ...cue(
    'ranking',
    6,
    `sap xep${FEW} (?:tinh|don vi|theo|tu)`,
    'dau bang',
    'cuoi bang',
    `N (?:tinh|don vi) (?:dau|cao|thap|nhieu|it|cuoi)`,
    `ve (?:nhat|nhi|ba)`,
    `thu (?:nhat|nhi|ba|tu|nam|sau|bay)`,
    'dung nhi',
    `liet ke`,
    `(?:tung|moi) (?:tinh|don vi)`,
    `chi tiet${FEW} (?:tinh|don vi)`,
  ),
  ...cue('ranking', 4.5, `(?:nhung |cac )?(?:tinh|don vi) nao`),
];

/** Turns of phrase that change an answer without being its subject. */
export const aspectCues: readonly { readonly aspect: Aspect; readonly pattern: RegExp }[] = [
  { aspect: 'deputy', pattern: /(?:^| )(?:cum pho|pho cum|pho truong cum)(?= |$)/ },
  { aspect: 'rotatingFlag', pattern: /(?:^| )co luan luu(?= |$)/ },
  {
    aspect: 'least',
    pattern:
      /(?:^| )(?:it(?: \S+){0,5}? nhat|thap nhat|kem nhat|nho nhat|be nhat|dung cuoi|doi so|dung chot)(?= |$)/,
  },
  { aspect: 'inHouses', pattern: /(?:^| )(?:qui (?:ra|doi|thanh)|tuong duong|bang bao nhieu)(?= |$)/ },
  { aspect: 'thanks', pattern: /(?:^| )cam on(?= |$)/ },
];

/** Words that make a short question a continuation of the one before. */
export const followUpCue = /^the |(?:^| )(?:thi sao|the con|con|rieng|the thi|vay con|con ve|sao nua)(?= |$)/;

/** Words that ask for an amount. */
export const amountCue =
  /(?:^| )(?:bao nhieu|may|so luong|con so|so|duoc|dat|la bao nhieu|lam|co|cho biet|I)(?= |$)/;
