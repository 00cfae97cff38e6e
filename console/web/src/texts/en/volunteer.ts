import type { Wording } from '../language'
import type { volunteer as th } from '../th/volunteer'

export const volunteer: Wording<typeof th> = {}
