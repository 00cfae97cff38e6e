import type { Wording } from '../language'
import type { registry as th } from '../th/registry'

export const registry: Wording<typeof th> = {}
