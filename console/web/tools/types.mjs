// Writes the types of each service's API, out of the OpenAPI document that the service commits.
// A folder of its own, because openapi-typescript needs TypeScript 5.
import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'

// The client sets these on each write by itself: no screen has to think of them.
const SET_BY_CLIENT = ['Idempotency-Key', 'If-Match']

for (const service of ['registry', 'certificate', 'case-referral', 'notification']) {
  const document = JSON.parse(await readFile(new URL(`../../../${service}-service/openapi.json`, import.meta.url), 'utf8'))
  for (const path of Object.values(document.paths))
    for (const operation of Object.values(path))
      operation.parameters = operation.parameters?.filter(parameter => !SET_BY_CLIENT.includes(parameter.name))
  const types = astToString(await openapiTS(document, { alphabetize: true }))
  await writeFile(new URL(`../src/api/${service}.d.ts`, import.meta.url), types)
}
