// The organization of every world: one user pool, one person who must enroll. Its service has the real service's name;
// the practice pool answers to it (see stage/service-front.ts), and nothing here can be signed in to anywhere else.
import type { Seed } from '../../src/practice-pool'

const region = 'eu-west-1'

export const company = {
  issuer: 'Acme Corporation',
  userPoolId: `${region}_Netw0rkA`,
  clientId: '3d7k1m9q5s2v8x4z6b0n7h1j5p',
  serviceHost: `cognito-idp.${region}.amazonaws.com`,
  username: 'alex',
  password: 'Through-any-network-1',
} as const

export const companySeed: Seed = {
  issuer: company.issuer,
  pools: [
    {
      userPoolId: company.userPoolId,
      mfa: 'ON',
      clients: [{ clientId: company.clientId, connection: 'Second factor required' }],
      users: [
        {
          username: company.username,
          password: company.password,
          attributes: { email: 'alex@acme.example', email_verified: 'true', name: 'Alex Moreau' },
        },
      ],
    },
  ],
}
