import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const accent: MantineColorsTuple = ['#E6F1FB', '#CFE3F6', '#A9CBE8', '#7DB7F0', '#4C93D6', '#2F74B5', '#0B5CAD', '#0B4F94', '#123F73', '#0C2C52']

/** The greys of the dark ground, of one hue with it. */
const dark: MantineColorsTuple = ['#E8EDF2', '#C3CCD6', '#AEB9C5', '#7A8694', '#4A5562', '#36414E', '#232D38', '#18202A', '#131A22', '#10161D']

export const theme = createTheme({
  colors: { accent, dark },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: 'var(--font)',
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: 'var(--t30)', lineHeight: '1.5' },
      h2: { fontSize: 'var(--t24)', lineHeight: '1.5' },
      h3: { fontSize: 'var(--t20)', lineHeight: '1.5' },
      h4: { fontSize: 'var(--t17)', lineHeight: '1.65' },
    },
  },
  fontSizes: { xs: 'var(--t15)', sm: 'var(--t15)', md: 'var(--t17)', lg: 'var(--t20)', xl: 'var(--t24)' },
  lineHeights: { xs: '1.65', sm: '1.65', md: '1.65', lg: '1.65', xl: '1.5' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: 6,
  respectReducedMotion: true,
  // What is written of a person is to stay out of the browser's own files, where it keeps fields for the day it crashes.
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md', autoComplete: 'off' } },
    Textarea: { defaultProps: { size: 'md', autosize: true, minRows: 3, autoComplete: 'off' } },
    Select: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    MultiSelect: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true } },
  },
})

/** Mantine says these for each scheme by itself, so they have to be said for each as well. */
const OF_EACH_SCHEME = {
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-error': 'var(--overdue-fg)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-default-border': 'var(--border)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-body': 'var(--ground)',
}

export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--input-height-md': '48px' },
  light: OF_EACH_SCHEME,
  dark: { ...OF_EACH_SCHEME, '--mantine-color-default': 'var(--ground)' },
})
