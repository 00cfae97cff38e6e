import { IconUsersGroup } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

const READERS = ['CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR'] as const

export const routes: Route[] = [
  { path: '/registry', page: page(() => import('./CentresPage')), roles: READERS, nav: { name: 'registry', icon: IconUsersGroup, order: 4 } },
  { path: '/registry/centres/:id', page: page(() => import('./CentrePage')), roles: READERS },
  { path: '/registry/volunteers', page: page(() => import('./VolunteersPage')), roles: READERS },
  { path: '/registry/volunteers/:id', page: page(() => import('./VolunteerPage')), roles: READERS },
  { path: '/registry/agencies', page: page(() => import('./AgenciesPage')), roles: READERS },
  { path: '/registry/agencies/:id', page: page(() => import('./AgencyPage')), roles: READERS },
  { path: '/registry/workshops', page: page(() => import('./WorkshopsPage')), roles: READERS },
  { path: '/registry/workshops/:id', page: page(() => import('./WorkshopPage')), roles: READERS },
  { path: '/registry/programmes', page: page(() => import('./ProgrammesPage')), roles: READERS },
  { path: '/registry/programmes/:code', page: page(() => import('./ProgrammePage')), roles: READERS },
  { path: '/registry/rights', page: page(() => import('./RightsPage')), roles: ['MINISTRY', 'AUDITOR'] },
]
