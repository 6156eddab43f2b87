import { fold } from '../language/normalise.ts';

/**
 * Abbreviations of the field, folded → written out (domain.md 6.2), and phone shorthand.
 * Those that may also be a unit (BK, PT, TN …) are not here: they are settled by context in `read.ts`.
 */
const written: Readonly<Record<string, string>> = {
  ntm: 'nong thon moi',
  ntmnc: 'nong thon moi nang cao',
  ntmkm: 'nong thon moi kieu mau',
  dtvm: 'do thi van minh',
  ddk: 'dai doan ket',
  nddk: 'nha dai doan ket',
  kdc: 'khu dan cu',
  bctmt: 'ban cong tac mat tran',
  vnn: 'vi nguoi ngheo',
  qvnn: 'quy vi nguoi ngheo',
  asxh: 'an sinh xa hoi',
  txct: 'tiep xuc cu tri',
  gspb: 'giam sat phan bien',
  gspbxh: 'giam sat phan bien xa hoi',
  pbxh: 'phan bien xa hoi',
  ttnd: 'thanh tra nhan dan',
  gsdtcd: 'giam sat dau tu cong dong',
  mttq: 'mat tran to quoc',
  mttqvn: 'mat tran to quoc viet nam',
  ubmttq: 'uy ban mat tran to quoc',
  ubmttqvn: 'uy ban mat tran to quoc viet nam',
  btt: 'ban thuong truc',
  tdkt: 'thi dua khen thuong',
  ctd: 'co thi dua',
  gk: 'giay khen',
  qd: 'quyet dinh',
  bc: 'bao cao',
  bb: 'bien ban',
  sl: 'so lieu',
  dc: 'duoc',
  ss: 'so sanh',
  xh: 'xep hang',
  ko: 'khong',
  k: 'khong',
  hok: 'khong',
  bn: 'bao nhieu',
  bnhieu: 'bao nhieu',
  bnh: 'bao nhieu',
  đc: 'duoc',
  dk: 'duoc',
  ng: 'nguoi',
  vs: 'voi',
  wa: 'qua',
  r: 'roi',
  j: 'gi',
};

export const abbreviations: ReadonlyMap<string, string> = new Map(
  Object.entries(written).map(([short, words]) => [short, fold(words)]),
);

/** Abbreviations that are read only in small letters: in capitals they are initials of a province. */
export const smallLettersOnly: ReadonlySet<string> = new Set(['bn', 'k', 'dk', 'ng', 'bb']);

/** Syllables of everyday questions, so that joined or Telex-typed words can be recognised. */
export const everydayWords = `
  a ai anh ban bang bao ben bi bien bo bot bua ca cac can cap cau chao chac chi chiem cho chu chua chung chuong
  chuyen co con cong cua cuc cung cuoi cuu da dai dan dang danh dao dat dau dau de den di dia diem dinh do doan doi
  don dong du dua dung duoc em gap ghi gi gia giai giam gian giao gio giua giup gom gui hai han hang hay he hien hieu
  hinh ho hoi hom hon hop ke ket khac khai khao khen khi khoa khong kia kinh la lai lam lan lap lay le len lich lien
  lieu lo loai luc lui luu luy ly may mau minh moi mot mua muc muon nam nao nay nen ngay nghi nghia ngoai nguoi nguon nha
  nhan nhap nhat nhe nhieu nho nhu nhung noi nop nua o phan phat phai phong phu phut qua quan quy quyet ra rieng roi
  sach sang sap sau se so sua suat ta tai tam tang tat ten thang thanh thao thap thay the thei them theo thi thich
  thieu tho thoi thong thu thua thuan thuc thuoc thuong thuy tich tien tin tinh to toan toi ton tong tot tra tren
  trich trieu trinh tro trong tru truoc truong truyen tu tuan tung tuoi tuong tuy ty vao vay ve vi viec viet vinh voi
  vua vui xa xac xay xem xep xin xong xu xuat xung y yeu
`
  .trim()
  .split(/\s+/)
  .map(fold);
