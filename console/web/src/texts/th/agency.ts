export const agency = {}
