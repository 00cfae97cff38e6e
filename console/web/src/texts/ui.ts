import { ui as en } from './en/ui'
import { ui as th } from './th/ui'
import { wording } from './language'

export const useTexts = wording(th, en)
