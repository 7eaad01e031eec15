// Passwords of proxies that the environment names.
import { describe, expect, it } from 'vitest'
import { findPasswordInEnvironment } from '../../../src/main/network/environment-proxies'

describe('the password for a proxy', () => {
  it.each([
    [{ https_proxy: 'http://eva:pass@proxy.corp:3128' }, 'eva', 'pass'],
    [{ HTTPS_PROXY: 'eva:pass@proxy.corp:3128' }, 'eva', 'pass'],
    [{ ALL_PROXY: 'http://eva%40corp:p%3Ass@proxy.corp:3128/' }, 'eva@corp', 'p:ss'],
    [{ http_proxy: 'http://eva:100%@proxy.corp:3128' }, 'eva', '100%'],
    [{ https_proxy: 'http://other:8080', all_proxy: 'http://eva@proxy.corp:3128' }, 'eva', ''],
  ])('is in %o', (environment, username, password) => {
    expect(findPasswordInEnvironment(environment, 'proxy.corp:3128')).toEqual({ username, password })
  })

  it('is found without a port where the proxy has the usual one', () => {
    expect(findPasswordInEnvironment({ https_proxy: 'http://eva:pass@proxy.corp' }, 'proxy.corp:80')).toEqual(
      {
        username: 'eva',
        password: 'pass',
      },
    )
  })

  it.each([
    {},
    { https_proxy: '' },
    { https_proxy: 'http://proxy.corp:3128' },
    { https_proxy: 'http://eva:pass@elsewhere:3128' },
    { https_proxy: 'not a proxy : at all' },
  ])('is not in %o', (environment) => {
    expect(findPasswordInEnvironment(environment, 'proxy.corp:3128')).toBeNull()
  })
})
