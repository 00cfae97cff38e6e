import { type ComponentType, lazy, type LazyExoticComponent } from 'react'
import type { Role } from './session'
import type { useTexts } from '../texts/shell'

type PageName = keyof ReturnType<typeof useTexts>['pages']

export interface Route {
  /** As wouter reads it: "/cases/:id". */
  path: string
  page: LazyExoticComponent<ComponentType>
  /** Who has this page; for everybody else there is none at this address. */
  roles: readonly Role[]
  /** Its place in the rail, if it has one: the name, the icon, and the order for whoever has it. */
  nav?: { name: PageName; icon: ComponentType<{ size?: number; stroke?: number }>; order: number }
}

/** A page that is loaded when somebody goes there: `page(() => import('./CasesPage'))`, its default export. */
export const page = lazy
