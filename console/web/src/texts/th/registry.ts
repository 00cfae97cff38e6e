export const registry = {}
