import { registry as en } from './en/registry'
import { registry as th } from './th/registry'
import { wording } from './language'

export const useTexts = wording(th, en)
