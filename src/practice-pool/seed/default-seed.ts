// The pools that `npm start` and the tour enroll with. The passwords are public by design: nothing here
// protects anything, and all of it is forgotten when the process ends.
import type { Seed } from './seed'

/** Cognito takes no floating ports, so an app registers a few, in case one is taken. */
const loopbackCallbacks = [42_813, 42_814, 42_815].map((port) => `http://127.0.0.1:${port}/callback`)

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
        {
          username: 'uma',
          password: 'Too-late-for-this-1',
          status: 'FORCE_CHANGE_PASSWORD',
          passwordAgeDays: 8,
          description: 'Comes a day too late: the temporary password has expired.',
          attributes: { email: 'uma@acme.example', email_verified: 'true', name: 'Uma Castell' },
        },
        {
          username: 'toni',
          password: 'Right-and-still-refused-1',
          refusal: 'SECURITY',
          description: 'Has the right password, and is stopped by threat protection all the same.',
          attributes: { email: 'toni@acme.example', email_verified: 'true', name: 'Toni Marchetti' },
        },
      ],
    },
    {
      userPoolId: 'eu-central-1_Opt1onalB',
      mfa: 'OPTIONAL',
      factors: ['SOFTWARE_TOKEN_MFA', 'EMAIL_OTP'],
      clients: [
        {
          connection: 'Second factor optional',
          issuer: 'Acme Freelancers',
          description:
            'Signing in works without a second factor: codes from an app or by e-mail are a choice.',
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
    {
      userPoolId: 'sa-east-1_H3lpYoursK',
      mfa: 'ON',
      passwordPolicy: { historySize: 3 },
      clients: [
        {
          connection: 'Passwords to reset, sign-ups to confirm',
          issuer: 'Acme Campus',
          description:
            'Whoever cannot sign in helps themselves with a code: read it at /practice/sent-codes.',
          clientId: '3c8m5w0t7k2x9q4z1v6hsb7rnd',
          // Only so does the service say that a password has to be reset.
          preventUserExistenceErrors: 'LEGACY',
        },
      ],
      users: [
        {
          username: 'jules',
          password: 'Reset-by-the-help-desk-1',
          status: 'RESET_REQUIRED',
          description: 'The password was reset: a code, sent to /practice/sent-codes, sets a new one.',
          attributes: { email: 'jules@acme.example', email_verified: 'true', name: 'Jules Ferreira' },
        },
        {
          username: 'remy',
          password: 'Almost-signed-up-1',
          status: 'UNCONFIRMED',
          origin: 'SELF_REGISTERED',
          description: 'Signed up and has not confirmed it: the code is at /practice/sent-codes.',
          attributes: { email: 'remy@acme.example', name: 'Remy Costa' },
        },
      ],
    },
    {
      userPoolId: 'eu-west-3_Passl3ssF',
      mfa: 'OPTIONAL',
      firstFactors: ['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'],
      clients: [
        {
          connection: 'A password or a code, as you choose',
          issuer: 'Acme Pop-up',
          description: 'USER_AUTH and nothing else. Codes that were sent are at /practice/sent-codes.',
          clientId: '5n8f2x6q0s9v3k7w1c4bz6hdtm',
          flows: ['USER_AUTH', 'REFRESH_TOKEN_AUTH'],
          callbackUrls: loopbackCallbacks,
          allowedOAuthScopes: ['openid', 'email', 'aws.cognito.signin.user.admin'],
        },
      ],
      users: [
        {
          username: 'pat',
          password: 'One-code-is-enough-1',
          description: 'Gets in by a password, an e-mail or a text; only the password leads to enrollment.',
          attributes: {
            email: 'pat@acme.example',
            email_verified: 'true',
            phone_number: '+33612345678',
            phone_number_verified: 'true',
            name: 'Pat Girard',
          },
        },
        {
          username: 'quinn',
          password: '',
          hasPasskey: true,
          description: 'Has no password: gets in by an e-mail, or by a passkey in the browser.',
          attributes: { email: 'quinn@acme.example', email_verified: 'true', name: 'Quinn Abara' },
        },
      ],
    },
    {
      userPoolId: 'us-west-2_Rememb3rG',
      mfa: 'ON',
      deviceTracking: 'ALWAYS',
      clients: [
        {
          connection: 'Devices are remembered',
          issuer: 'Acme Remote',
          description: 'A computer that was confirmed needs no code again, and only it can stay signed in.',
          clientId: '8w3z6k1v5m9t2q7x0r4nchs6db',
        },
      ],
      users: [
        {
          username: 'drew',
          password: 'Remember-this-device-1',
          description: 'No second factor yet; once enrolled, a remembered computer stands in for it.',
          attributes: { email: 'drew@acme.example', email_verified: 'true', name: 'Drew Castillo' },
        },
      ],
    },
    {
      userPoolId: 'ca-central-1_Opt1nDevH',
      mfa: 'OPTIONAL',
      deviceTracking: 'USER_OPT_IN',
      clients: [
        {
          connection: 'Devices are remembered on request',
          issuer: 'Acme Partners',
          description: 'The pool asks whether to remember a computer; enrolling is a choice.',
          clientId: '0b7h4d2s9x5c1z8n6v3kqtw7rm',
        },
      ],
      users: [
        {
          username: 'opal',
          password: 'Ask-me-first-1',
          description: 'Decides whether this computer is remembered. No second factor yet.',
          attributes: { email: 'opal@acme.example', email_verified: 'true', name: 'Opal Tremblay' },
        },
      ],
    },
    {
      userPoolId: 'ap-northeast-1_R0tat1ngI',
      mfa: 'ON',
      clients: [
        {
          connection: 'Refresh tokens that rotate',
          issuer: 'Acme Events',
          description: 'Each refresh brings a new refresh token; the old one dies ten seconds later.',
          clientId: '4v9q1m6w3t8h5z2k7c0xrs4nbd',
          flows: ['USER_SRP_AUTH'],
          rotationGraceSeconds: 10,
        },
      ],
      users: [
        {
          username: 'noor',
          password: 'Signed-up-today-1',
          origin: 'SELF_REGISTERED',
          description: 'Registered today: the first sign-in needs no second factor, the next one does.',
          attributes: { email: 'noor@acme.example', email_verified: 'true', name: 'Noor Haddad' },
        },
      ],
    },
    {
      userPoolId: 'eu-west-2_Manag3dJ',
      mfa: 'OPTIONAL',
      clients: [
        {
          connection: 'Sign-in in the browser',
          issuer: 'Acme Studio',
          description: 'Managed login: the password is typed on a page of the pool, never in the app.',
          clientId: '1k6r9b3x7n2d5w8v4z0qmhc6ts',
          flows: ['REFRESH_TOKEN_AUTH'],
          callbackUrls: loopbackCallbacks,
          logoutUrls: loopbackCallbacks,
          allowedOAuthScopes: ['openid', 'email', 'aws.cognito.signin.user.admin'],
        },
        {
          connection: 'Sign-in in the browser, without the admin scope',
          issuer: 'Acme Studio',
          description: 'Its tokens cannot enroll: the client may not ask for the scope that it takes.',
          clientId: '7x2c5t9h1w4m8q6z3k0vdbn5rs',
          flows: ['REFRESH_TOKEN_AUTH'],
          callbackUrls: loopbackCallbacks,
          logoutUrls: loopbackCallbacks,
          allowedOAuthScopes: ['openid', 'email'],
          offersUsers: false,
        },
      ],
      users: [
        {
          username: 'lee',
          password: 'Meet-me-in-the-browser-1',
          description: 'Signs in on a page in the browser. No second factor yet; enrolling is a choice.',
          attributes: { email: 'lee@acme.example', email_verified: 'true', name: 'Lee Whitfield' },
        },
      ],
    },
    {
      userPoolId: 'eu-south-1_MailOnlyK',
      mfa: 'ON',
      factors: ['EMAIL_OTP'],
      recovery: 'none',
      requiredAttributes: ['name'],
      clients: [
        {
          connection: 'Codes by e-mail, and nothing else',
          issuer: 'Acme Archive',
          description:
            'No key can be set up; the client may not write names. Codes are at /practice/sent-codes.',
          clientId: '9k2m5p8r1t4v7x0z3b6d9f2hjn',
          writableAttributes: ['email'],
        },
      ],
      users: [
        {
          username: 'vic',
          password: 'Welcome-to-the-archive-1',
          status: 'FORCE_CHANGE_PASSWORD',
          description: 'First day: chooses a password, cannot give a name, and says where codes shall go.',
          attributes: {},
        },
      ],
    },
  ],
}
