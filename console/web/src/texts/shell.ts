import { shell as en } from './en/shell'
import { shell as th } from './th/shell'
import { wording } from './language'

export const useTexts = wording(th, en)
