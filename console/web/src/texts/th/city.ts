export const city = {}
