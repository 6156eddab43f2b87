import type { Drawing } from '../../src/chat/drawing.ts';

const frame = {
  name: 'bieu-do-K7M2QX',
  notes: [
    'Phạm vi: cộng số liệu của 5/7 tỉnh; chưa có số liệu của tỉnh Hòa Bình và tỉnh Thái Nguyên.',
    'Trạng thái: đã duyệt; số liệu đến 30/11/2024.',
    'Nguồn: báo cáo năm 2024 của 5 đơn vị (mã BC-7K3M9P, BC-2QX8RT).',
    'Trợ lý Cụm thi đua; mã kiểm tra: K7M2QX.',
  ],
};

/** One of each kind. The figures are made up. */
export const drawings: readonly Drawing[] = [
  {
    ...frame,
    kind: 'bars',
    title: 'Số xã đạt chuẩn nông thôn mới',
    subtitle: 'Năm 2024; đơn vị tính: xã',
    bars: [
      { label: 'Tỉnh Bắc Giang', figure: '154 xã', share: 1 },
      { label: 'Tỉnh Phú Thọ (trước ngày 01/7/2025)', figure: '136 xã', share: 0.8831, isOwn: true },
      { label: 'Tỉnh Yên Bái', figure: '105 xã', share: 0.6818 },
      { label: 'Tỉnh Tuyên Quang', figure: '62 xã', share: 0.4025 },
      { label: 'Tỉnh Bắc Kạn', figure: '0 xã', share: 0 },
      { label: 'Tỉnh Hòa Bình', figure: 'Chưa có số liệu' },
    ],
  },
  {
    ...frame,
    kind: 'line',
    title: 'Quỹ “Vì người nghèo” vận động được của toàn Cụm & các đơn vị',
    subtitle: 'Từ năm 2021 đến năm 2026; đơn vị tính: đồng',
    breakLabel: 'Khác phạm vi',
    points: [
      { label: 'Năm 2021', figure: '98 tỷ đồng', share: 0.5 },
      { label: 'Năm 2022', figure: '120,5 tỷ đồng', share: 0.62 },
      { label: 'Năm 2023', figure: 'Chưa có số liệu' },
      { label: 'Năm 2024', figure: '196,123456789 tỷ đồng', share: 1 },
      { label: '6 tháng đầu năm 2025', figure: '90 tỷ đồng', share: 0.46 },
      { label: 'Năm 2026', figure: '150 tỷ đồng', share: 0.76, isAfterBreak: true },
    ],
  },
  {
    ...frame,
    kind: 'table',
    title: 'Số nhà đại đoàn kết làm mới, sửa chữa',
    subtitle: 'Từ năm 2022 đến năm 2024; đơn vị tính: căn',
    columns: ['Đơn vị', 'Năm 2022', 'Năm 2023', 'Năm 2024'],
    rows: [
      ['Tỉnh Yên Bái', '679 căn', '1.024 căn', 'Chưa có số liệu'],
      ['Tỉnh Phú Thọ (trước ngày 01/7/2025)', '1.200 căn', '926 căn', '1.310 căn'],
      ['Toàn Cụm', '5.980 căn', '6.485 căn', '7.002 căn'],
    ],
  },
];
