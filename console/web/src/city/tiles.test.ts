import { describe, expect, it } from 'vitest'
import { TILES, type Tile } from './tiles'

/** Which districts border on each other, over land or over the river; each pair once. */
const BORDERS: Record<number, number[]> = {
  1001: [1002, 1008, 1013, 1015, 1016, 1018, 1020, 1025], 1002: [1008, 1014, 1025, 1029, 1037], 1003: [1010, 1011, 1046], 1004: [1007, 1013, 1018, 1028],
  1005: [1027, 1030, 1036, 1038, 1041, 1042, 1043, 1046], 1006: [1017, 1027, 1034, 1038, 1044, 1045], 1007: [1008, 1013, 1028, 1033, 1037, 1039], 1008: [1013, 1037],
  1009: [1032, 1033, 1034, 1039, 1047], 1010: [1011, 1043, 1044, 1046], 1011: [1032, 1044], 1012: [1024, 1028, 1031, 1033], 1013: [1018], 1014: [1026, 1029, 1030, 1037],
  1015: [1016, 1018, 1022, 1024, 1031, 1035], 1016: [1019, 1020, 1022], 1017: [1026, 1030, 1034, 1037, 1038, 1039, 1045], 1018: [1028, 1031],
  1019: [1020, 1022, 1025, 1040, 1048], 1020: [1025], 1021: [1035, 1049, 1050], 1022: [1035, 1040], 1023: [1040, 1048, 1050], 1024: [1031, 1035, 1049], 1025: [1029],
  1026: [1030, 1037], 1027: [1038, 1043, 1044], 1028: [1012, 1031, 1033], 1029: [1030], 1030: [1038, 1041], 1032: [1034, 1044, 1047], 1033: [1039], 1034: [1039, 1044],
  1035: [1049, 1050], 1036: [1041, 1042], 1037: [1039], 1038: [1045], 1040: [1048, 1050], 1042: [1046], 1043: [1044, 1046],
}
const pairs = [...new Set(Object.entries(BORDERS).flatMap(([one, others]) => others.map(other => [Number(one), other].sort().join(' '))))].map(pair => pair.split(' ') as [string, string])
const tile = (code: number | string) => TILES.get(String(code)) as Tile
const apart = (a: Tile, b: Tile) => Math.max(Math.abs(a.column - b.column), Math.abs(a.row - b.row))

describe('The map of tiles', () => {
  it('has each of the fifty districts once, each in a place of its own', () => {
    expect([...TILES.keys()].sort()).toEqual(Array.from({ length: 50 }, (_, index) => String(1001 + index)))
    expect(new Set([...TILES.values()].map(one => `${one.column} ${one.row}`)).size).toBe(50)
  })

  it('lets at least 85 of 100 pairs of districts touch that border on each other, and no pair be torn far apart', () => {
    const touching = pairs.filter(([a, b]) => apart(tile(a), tile(b)) === 1)
    expect(pairs).toHaveLength(125)
    expect(touching.length / pairs.length).toBeGreaterThanOrEqual(0.85)
    expect(Math.max(...pairs.map(([a, b]) => apart(tile(a), tile(b))))).toBeLessThanOrEqual(4)
  })

  it('keeps north, south, east and west of the centre apart', () => {
    const middle = tile(1037)
    for (const north of [1036, 1042, 1041, 1005, 1030]) expect(tile(north).row).toBeLessThan(middle.row)
    for (const south of [1021, 1049, 1024, 1031, 1047]) expect(tile(south).row).toBeGreaterThan(middle.row)
    for (const east of [1003, 1010, 1011, 1046, 1044]) expect(tile(east).column).toBeGreaterThan(middle.column)
    for (const west of [1048, 1019, 1023, 1040, 1020]) expect(tile(west).column).toBeLessThan(middle.column)
  })
})
