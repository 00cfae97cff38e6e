import { agency as en } from './en/agency'
import { agency as th } from './th/agency'
import { wording } from './language'

export const useTexts = wording(th, en)
