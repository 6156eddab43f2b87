import { fold } from '../language/normalise.ts';

/**
 * Abbreviations of the field, written out (domain.md 6.2). Those that may also be a unit (BK, PT, TN …) are not here:
 * they are settled by context in `clash.ts`.
 */
export const fieldAbbreviations: Readonly<Record<string, string>> = {
  NTM: 'nông thôn mới',
  NTMNC: 'nông thôn mới nâng cao',
  NTMKM: 'nông thôn mới kiểu mẫu',
  ĐTVM: 'đô thị văn minh',
  ĐĐK: 'đại đoàn kết',
  NĐĐK: 'nhà đại đoàn kết',
  KDC: 'khu dân cư',
  BCTMT: 'Ban công tác Mặt trận',
  VNN: 'vì người nghèo',
  QVNN: 'quỹ vì người nghèo',
  ASXH: 'an sinh xã hội',
  TXCT: 'tiếp xúc cử tri',
  GSPB: 'giám sát phản biện',
  GSPBXH: 'giám sát phản biện xã hội',
  PBXH: 'phản biện xã hội',
  TTND: 'thanh tra nhân dân',
  GSĐTCĐ: 'giám sát đầu tư của cộng đồng',
  MTTQ: 'Mặt trận Tổ quốc',
  MTTQVN: 'Mặt trận Tổ quốc Việt Nam',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  UBMTTQVN: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
  BTT: 'Ban Thường trực',
  BTV: 'Ban Thường vụ',
  BCH: 'Ban Chấp hành',
  PCT: 'Phó Chủ tịch',
  HĐND: 'Hội đồng nhân dân',
  UBND: 'Ủy ban nhân dân',
  CVĐ: 'cuộc vận động',
  TĐKT: 'thi đua, khen thưởng',
  CTĐ: 'cờ thi đua',
  GK: 'giấy khen',
  QĐ: 'quyết định',
  BC: 'báo cáo',
  BB: 'biên bản',
  SL: 'số liệu',
};

/** What people shorten on a phone. */
const phoneShorthand: Readonly<Record<string, string>> = {
  ss: 'so sánh',
  xh: 'xếp hạng',
  ko: 'không',
  k: 'không',
  hok: 'không',
  bn: 'bao nhiêu',
  bnhieu: 'bao nhiêu',
  bnh: 'bao nhiêu',
  đc: 'được',
  dc: 'được',
  dk: 'được',
  ng: 'người',
  vs: 'với',
  trg: 'trưởng',
  wa: 'qua',
  r: 'rồi',
  j: 'gì',
};

/** Both, small and folded, → folded words. */
export const abbreviations: ReadonlyMap<string, string> = new Map(
  [...Object.entries(fieldAbbreviations), ...Object.entries(phoneShorthand)].flatMap(([short, words]) => {
    const written = fold(words).replace(/,/g, '');
    return [short.toLowerCase(), fold(short)].map((key) => [key, written] as const);
  }),
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
