export const volunteer = {}
