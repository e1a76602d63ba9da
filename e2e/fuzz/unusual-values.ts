/** Values that programs often handle wrongly. */
export const unusualValues = [
  ...[null, true, false, 0, 1, 2, -1, 1000],
  ...'🫖 İß " \\ % %00 _ * A A- ZZ XXX 0 -0 1e3 NaN null undefined __proto__ constructor toString ../.. {{1}}'.split(
    ' ',
  ),
  ...['\u2028', '\ud800', '\ufeff', "'; drop table users --", '<script>', '"0"', 'W/"1"', 'passwordpassword'],
  ...['0000-01-01T00:00:00Z', '9999-12-31T23:59:59-23:59', '2026-11-22t10:00:00.123456789z', '2016-12-31T23:59:60Z'],
  ...['2016-12-31T18:59:60.5-05:00', '2026-11-22', '2024-02-29'],
  ...[
    "o'hara+shop@example.com",
    'JOHN@EXAMPLE.COM',
    'jane@müller.example',
    `${'a'.repeat(64)}@example.com`,
    'HK',
    'JPY',
    'KWD',
  ],
]
