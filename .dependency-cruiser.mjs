// The walls of the source, for dependency-cruiser: the table is in scripts/lib/walls.mjs.
import { cruiseOptions, wallRules } from './scripts/lib/wall-rules.mjs'

/** @type {import('dependency-cruiser').IConfiguration} */
export default { forbidden: wallRules(), options: cruiseOptions }
