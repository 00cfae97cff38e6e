import { everyWriteHasItsScreen } from '../api/coverage.test-helper'

everyWriteHasItsScreen('registry', 'registry', {
  'POST /v1/centres': ['registry/CentresPage.tsx'],
  'POST /v1/centres/{id}/committee': ['registry/CentreCommands.tsx'],
  'POST /v1/centres/{id}/premises': ['registry/CentreCommands.tsx'],
  'POST /v1/centres/{id}/establishment': ['registry/CentreCommands.tsx'],
  'POST /v1/centres/{id}/suspension': ['registry/CentreCommands.tsx'],
  'POST /v1/centres/{id}/reinstatement': ['registry/CentreCommands.tsx'],
  'POST /v1/centres/{id}/dissolution': ['registry/CentreCommands.tsx'],
  'POST /v1/volunteers': ['registry/VolunteersPage.tsx'],
  'POST /v1/volunteers/{id}/ending': ['registry/VolunteerPage.tsx'],
  'POST /v1/volunteers/{id}/correction': ['registry/VolunteerPage.tsx'],
  'POST /v1/volunteers/{id}/reinstatement': ['registry/VolunteerPage.tsx'],
  'POST /v1/agencies': ['registry/AgenciesPage.tsx'],
  'PUT /v1/agencies/{id}/services': ['registry/AgencyPage.tsx'],
  'PUT /v1/agencies/{id}/capacity': ['registry/AgencyPage.tsx'],
  'POST /v1/agencies/{id}/closure': ['registry/AgencyPage.tsx'],
  'POST /v1/agencies/{id}/correction': ['registry/AgencyPage.tsx'],
  'POST /v1/agencies/{id}/reopening': ['registry/AgencyPage.tsx'],
  'POST /v1/workshops': ['registry/WorkshopsPage.tsx'],
  'POST /v1/workshops/{id}/correction': ['registry/WorkshopPage.tsx'],
  'POST /v1/workshops/{id}/attendance': ['registry/WorkshopPage.tsx'],
  'POST /v1/programmes': ['registry/ProgrammesPage.tsx'],
  'POST /v1/programmes/{code}/revision': ['registry/ProgrammePage.tsx'],
  'POST /v1/programmes/{code}/ending': ['registry/ProgrammePage.tsx'],
  'POST /v1/erasures': ['registry/RightsPage.tsx'],
  'POST /v1/person-copies': ['registry/RightsPage.tsx'],
})

everyWriteHasItsScreen('certificate', 'certificate', {
  'POST /v1/verifications': ['certificates/Present.tsx'],
})

everyWriteHasItsScreen('notification', 'notification', {
  'PUT /v1/contacts/{subject}': ['audit/ContactPage.tsx'],
  'DELETE /v1/contacts/{subject}/email': ['audit/ContactPage.tsx'],
  'POST /v1/erasures': ['registry/RightsPage.tsx'],
  'POST /v1/person-copies': ['registry/RightsPage.tsx'],
  'POST /v1/subjects': ['shell/names.ts'],
  'POST /v1/inbox/read': ['inbox/InboxPage.tsx'],
  'POST /v1/inbox/{id}/read': ['inbox/InboxPage.tsx'],
})
