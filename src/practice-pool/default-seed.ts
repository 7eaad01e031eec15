// The pools that `npm start` and the tour enroll with. The passwords are public by design: nothing here
// protects anything, and all of it is forgotten when the process ends.
import type { Seed } from './seed'

export const defaultSeed: Seed = {
  issuer: 'Acme Practice',
  pools: [
    {
      userPoolId: 'eu-west-1_Pract1ceA',
      mfa: 'ON',
      requiredAttributes: ['name'],
      clients: [
        {
          connection: 'Second factor required',
          description: 'Nobody gets in without a second factor: signing in leads straight to enrollment.',
          clientId: '4k7n2vq8hs1m6tb3c9xr5wzd0p',
        },
      ],
      users: [
        {
          username: 'alex',
          password: 'Practice-makes-perfect-1',
          description: 'Has a password and no second factor yet.',
          attributes: { email: 'alex@acme.example', email_verified: 'true', name: 'Alex Moreau' },
        },
        {
          username: 'sam',
          password: 'Welcome-to-Acme-1',
          status: 'FORCE_CHANGE_PASSWORD',
          description: 'First day: has to choose a password and give a name, then enroll.',
          attributes: { email: 'sam@acme.example', email_verified: 'true' },
        },
        {
          username: 'robin',
          password: 'Signed-up-alone-1',
          origin: 'SELF_REGISTERED',
          description: 'Registered alone: the first sign-in needs no second factor, the next one does.',
          attributes: { email: 'robin@acme.example', email_verified: 'true', name: 'Robin Okafor' },
        },
      ],
    },
    {
      userPoolId: 'eu-central-1_Opt1onalB',
      mfa: 'OPTIONAL',
      clients: [
        {
          connection: 'Second factor optional',
          issuer: 'Acme Freelancers',
          description: 'Signing in works without a second factor; enrolling is a choice.',
          clientId: '7bq1r9d4w2k8m5xz6c3vhtn0js',
        },
      ],
      users: [
        {
          username: 'a3f1c2d4-5b6e-4f70-8a91-b2c3d4e5f607',
          signInName: 'jordan@acme.example',
          password: 'Choose-it-yourself-1',
          description: 'Signs in with an e-mail address; the real user name is a UUID.',
          attributes: { email: 'jordan@acme.example', email_verified: 'true', name: 'Jordan Lee' },
        },
      ],
    },
    {
      userPoolId: 'us-east-1_Secret0Cl',
      mfa: 'ON',
      clients: [
        {
          connection: 'Client with a secret',
          issuer: 'Acme Headquarters',
          description: 'A confidential app client: every step carries a hash made with its secret.',
          clientId: '2h5p8x1mz4v7c0nq3d6wt9rkbs',
          clientSecret: 'pr4ct1ce0secret0is0public0by0design0h2k7q9v3m5x8',
        },
      ],
      users: [
        {
          username: 'casey',
          password: 'Keep-this-secret-1',
          description: 'Has a password and no second factor yet.',
          attributes: { email: 'casey@acme.example', email_verified: 'true', name: 'Casey Brandt' },
        },
      ],
    },
    {
      userPoolId: 'ap-southeast-2_Passw0rdD',
      mfa: 'ON',
      clients: [
        {
          connection: 'Password only, no SRP',
          issuer: 'Acme Archive',
          description: 'The client allows USER_PASSWORD_AUTH and nothing else.',
          clientId: '6t3w0k9b5n2z8q4x7hd1vm6crp',
          flows: ['USER_PASSWORD_AUTH', 'REFRESH_TOKEN_AUTH'],
        },
      ],
      users: [
        {
          username: 'morgan',
          password: 'Straight-to-the-point-1',
          description: 'Has a password and no second factor yet.',
          attributes: { email: 'morgan@acme.example', email_verified: 'true', name: 'Morgan Silva' },
        },
      ],
    },
    {
      userPoolId: 'eu-north-1_TextMsgsE',
      mfa: 'ON',
      factors: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'],
      recovery: 'none',
      clients: [
        {
          connection: 'Codes by text or e-mail too',
          issuer: 'Acme Field Team',
          description: 'Codes also come by text message or e-mail: read them at /practice/sent-codes.',
          clientId: '1v8c5x2z9n6b3m0kq7w4hd1trs',
        },
      ],
      users: [
        {
          username: 'kim',
          password: 'Send-me-a-code-1',
          description: 'Has a phone number, so is never asked to enroll; can enroll once signed in.',
          attributes: { phone_number: '+46701234567', phone_number_verified: 'true', name: 'Kim Lindqvist' },
        },
      ],
    },
  ],
}
