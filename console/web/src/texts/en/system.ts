import type { Wording } from '../language'
import type { system as th } from '../th/system'

export const system: Wording<typeof th> = {}
