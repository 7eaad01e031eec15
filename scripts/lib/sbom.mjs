// Which of the packages that npm lists are part of the app that people get: its dependencies, and Electron, which is
// a tool to npm. Everything else only builds and tests it.

/**
 * @typedef {{ 'bom-ref': string, name: string, scope?: string, properties?: { name: string, value: string }[] }} Component
 * @typedef {object} Bom a list in the form of CycloneDX, as far as it matters here
 * @property {{ component: Component }} metadata
 * @property {Component[]} components
 * @property {{ ref: string, dependsOn?: string[] }[]} dependencies
 */

const development = 'cdx:npm:package:development'

/** @param {Component} component */
const isTool = ({ properties = [] }) => properties.some(({ name }) => name === development)

/**
 * @param {Component} component
 * @returns {Component}
 */
const asShipped = ({ properties = [], ...component }) => ({
  ...component,
  scope: 'required',
  properties: properties.filter(({ name }) => name !== development),
})

/**
 * @template {Bom} T
 * @param {T} bom
 * @param {string} name of the app: npm takes the folder's
 * @returns {T}
 */
export function shippedPart(bom, name) {
  const components = bom.components.flatMap((component) => {
    if (!isTool(component)) return [component]
    return component.name === 'electron' ? [asShipped(component)] : []
  })
  const app = { ...bom.metadata.component, name }
  const refs = new Set([app, ...components].map((component) => component['bom-ref']))
  const dependencies = bom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }))
  return { ...bom, metadata: { ...bom.metadata, component: app }, components, dependencies }
}
