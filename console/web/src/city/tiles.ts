/**
 * The districts by their codes, as they lie; north is up. Of the 125 pairs of districts that border on each other 109 touch here, no layout of
 * this size that keeps north, south, east and west was found with more.
 */
const LAYOUT = `
  .... .... .... .... .... 1036 1042 1046 .... ....
  .... .... .... 1029 1030 1041 1005 1043 1010 1003
  .... 1020 1025 1002 1014 1026 1038 1027 1044 1011
  1019 1016 1001 1008 1037 1017 1045 1006 .... ....
  1048 1022 1018 1013 1007 1039 1034 1032 .... ....
  1023 1040 1015 1004 1028 1033 1009 1047 .... ....
  1050 1035 1024 1031 1012 .... .... .... .... ....
  1021 1049 .... .... .... .... .... .... .... ....
`

export interface Tile { code: string; column: number; row: number }

export const TILES: ReadonlyMap<string, Tile> = new Map(
  LAYOUT.trim()
    .split('\n')
    .flatMap((line, row) =>
      line.trim().split(/\s+/).flatMap((code, column) => (code === '....' ? [] : [[code, { code, column: column + 1, row: row + 1 }] as const])),
    ),
)
