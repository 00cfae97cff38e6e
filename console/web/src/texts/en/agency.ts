import type { Wording } from '../language'
import type { agency as th } from '../th/agency'

export const agency: Wording<typeof th> = {}
