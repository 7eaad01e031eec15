// The words of the enrollment wizard.
import type { FirstFactor, MfaChoice } from '../../shared/models'
import type { Formats } from '../formats'

export const enrollment = ({ duration, minutesAndSeconds, number }: Formats) => ({
  timeLeft: (seconds: number) => `${minutesAndSeconds(seconds)} left`,
  timeLeftLabel: 'Time left for this sign-in',
  startAgain: 'Start again',
  signInAgain: 'Sign in again',
  tryNextCode: 'Try again with the next code',
  unlock: 'Unlock and try again',
  startingAgain: 'Starting again…',
  retrying: {
    why: 'The sign-in service did not answer.',
    inSeconds: (seconds: number, attempt: number, of: number) =>
      `Trying again in ${duration(seconds)} (${number(attempt)} of ${number(of)})…`,
    now: (attempt: number, of: number) => `Trying again (${number(attempt)} of ${number(of)})…`,
  },

  connection: {
    title: 'Where do you sign in?',
    intro: 'Choose your organization. Keyturn signs you in once and sets up the codes by itself.',
    practice: 'Demo',
    addNew: 'Add an organization',
    addFirst: 'Tell Keyturn where you sign in. Your IT department gives you these.',
  },
  credentials: {
    title: (issuer: string) => `Sign in to ${issuer}`,
    username: 'Username',
    password: 'Password',
    submit: 'Sign in',
    busy: 'Signing in…',
    change: 'Change organization',
    kept: 'Your password goes to the sign-in service only, and is not kept.',
    otherWays: 'Other sign-in methods',
    withoutPassword: 'Sign in without a password',
    usernameFirst: 'Type your username first.',
    here: 'Sign in here with a password',
    inBrowser: 'Sign in with your browser',
    inBrowserIntro: (issuer: string) =>
      `${issuer} has its own sign-in page. Keyturn opens it in your browser and goes on when you are done.`,
  },
  browser: {
    title: 'Continue in your browser',
    steps: 'What happens next',
    opened: (issuer: string) => `Your browser shows the sign-in page of ${issuer}.`,
    signIn: 'Sign in there as you always do, within five minutes.',
    back: 'Come back here. Keyturn goes on by itself.',
    waiting: 'Waiting for your browser…',
    openAgain: 'Open your browser again',
  },
  firstFactor: {
    title: 'How do you want to sign in?',
    choices: {
      password: { title: 'Password', hint: 'The one you always use' },
      emailCode: { title: 'Email', hint: 'A code sent to your inbox' },
      smsCode: { title: 'Text message', hint: 'A code sent to your phone' },
      passkey: { title: 'Passkey', hint: 'In your browser, where it is kept' },
    } satisfies Record<FirstFactor, { title: string; hint: string }>,
    passwordTitle: 'Enter your password',
    otherWay: 'Another method',
  },
  device: {
    question: (issuer: string) =>
      `${issuer} can remember this computer and not ask for a code here next time.`,
    remember: 'Remember this computer',
    busy: 'Remembering…',
    later: 'Not now',
    remembered: 'This computer is remembered.',
  },
  practice: {
    title: 'Demo users',
    body: 'This organization runs on your own computer. Choose a user to sign in as:',
    use: 'Use',
    password: 'Password',
  },
  newPassword: {
    title: 'Choose a new password',
    intro: 'The one you have is temporary.',
    field: 'New password',
    repeat: 'New password again',
    differ: 'The two passwords are not the same.',
    leaveOut: 'You can leave this empty.',
    submit: 'Set new password',
    busy: 'Setting the password…',
    /** What Cognito may ask for, in a person's words. */
    attributes: {
      address: 'Address',
      birthdate: 'Date of birth',
      email: 'Email address',
      family_name: 'Family name',
      gender: 'Gender',
      given_name: 'Given name',
      locale: 'Language',
      middle_name: 'Middle name',
      name: 'Full name',
      nickname: 'Nickname',
      phone_number: 'Phone number',
      picture: 'Link to a picture',
      preferred_username: 'Preferred username',
      profile: 'Link to a profile',
      website: 'Website',
      zoneinfo: 'Time zone',
    },
  },
  /** A forgotten password, and a sign-up that is not confirmed. */
  recovery: {
    forgot: 'Forgot your password?',
    resetFirst: 'Reset password',
    confirmFirst: 'Confirm sign-up',
    signInWithNew: 'Sign in with the new password',
    ask: {
      title: 'Reset your password',
      intro: (issuer: string) => `${issuer} can send you a code. With it you choose a new password.`,
      submit: 'Send a code',
      busy: 'Asking for a code…',
    },
    resetTitle: 'Enter the code and a new password',
    confirm: {
      title: 'Confirm your sign-up',
      earlier: (issuer: string) =>
        `${issuer} sent you a message when you signed up. Type the code from it, or have a new one sent.`,
      submit: 'Confirm',
      linkOpened: 'I opened a link instead',
    },
    /** Nothing here promises that a message comes: services do not tell whom they know. */
    sent: {
      email: (issuer: string, to: string) =>
        `If ${issuer} knows you by this username, a code is on its way to you by email${to === '' ? '' : `, to ${to}`}.`,
      sms: (issuer: string, to: string) =>
        `If ${issuer} knows you by this username, a code is on its way to you by text message${to === '' ? '' : `, to ${to}`}.`,
      unsaid: (issuer: string) => `If ${issuer} knows you by this username, a code is on its way to you.`,
    },
    patience: 'It can take a few minutes. An email may be in your spam folder.',
    sendNew: 'Send a new code',
    sendNewIn: (seconds: number) => `Send a new code in ${duration(seconds)}`,
    sending: 'Asking for a new code…',
    onlyNewest: 'A new code was asked for. Only the newest one is valid.',
  },
  select: {
    title: 'How do you want to prove it is you?',
    choices: {
      SOFTWARE_TOKEN_MFA: { title: 'Authenticator app', hint: 'A code from Keyturn or another one' },
      SMS_MFA: { title: 'Text message', hint: 'A code sent to your phone' },
      EMAIL_OTP: { title: 'Email', hint: 'A code sent to your inbox' },
    } satisfies Record<MfaChoice, { title: string; hint: string }>,
  },
  sentCode: {
    title: 'Enter the code that was sent to you',
    sms: (to: string) => (to === '' ? 'It is in a text message.' : `It is in a text message to ${to}.`),
    email: (to: string) => (to === '' ? 'It is in an email.' : `It is in an email to ${to}.`),
    field: 'Code',
    submit: 'Continue',
    busy: 'Checking the code…',
  },
  ownCode: {
    title: 'Your second factor',
    using: (account: string) => `Using the code from ${account}`,
    usingThis: 'Using the code that Keyturn keeps for you',
    waiting: 'Waiting for a new code – the last one was already used.',
    waitingNext: 'Waiting for the next code.',
    inSeconds: (seconds: number) => duration(seconds),
    sending: 'Sending the code…',
    byItself: 'It is sent by itself.',
    typeInstead: 'Type a code instead',
  },
  typedCode: {
    title: 'Enter the code from your authenticator app',
    intro: 'Keyturn has no key for this user yet, so take the code from the authenticator app you use now.',
    device: (name: string) => `It is called “${name}”.`,
    field: 'Code',
    submit: 'Continue',
    busy: 'Checking the code…',
    useOwn: 'Use Keyturn’s code',
  },
  elsewhere: {
    passkey: {
      title: 'Your passkey works in your browser',
      body: (issuer: string) => `A passkey belongs to your browser and to the sign-in page of ${issuer}.`,
    },
    custom: {
      title: 'This sign-in goes on in your browser',
      body: (issuer: string) => `${issuer} asks a question that only its own sign-in page can ask.`,
    },
    opens: 'Keyturn opens that page and goes on when you are done.',
    noPage: (issuer: string) =>
      `Keyturn does not know the address of the sign-in page of ${issuer}. Ask your IT help desk for it and add it to the organization, or ask for another sign-in method.`,
  },
  sendTo: {
    title: 'Where should your codes go?',
    intro: (issuer: string) =>
      `${issuer} asks for a second factor and sends the codes to you; it does not take those of an app like Keyturn.`,
    email: 'Email address',
    phone: 'Phone number',
    phoneHelp: 'With the country code, such as +1 555 0100 123',
    submit: 'Send me a code',
    busy: 'Sending the code…',
    byEmail: 'By email instead',
    byPhone: 'By text message instead',
  },
  cannotSetUp: {
    title: 'No code can be set up here',
    body: (issuer: string) =>
      `${issuer} asks for a second factor, but not for one from an app like Keyturn. Your IT help desk can switch that on; until then, set up another second factor where you usually sign in.`,
    close: 'Close',
  },
  signedIn: {
    none: {
      title: 'You are signed in',
      body: (issuer: string) =>
        `${issuer} did not ask for a second factor. Set one up now, so that your password alone is not enough to get in.`,
      enroll: 'Set up codes',
      later: 'Not now',
    },
    sentCode: {
      title: 'You are signed in',
      body: (issuer: string) =>
        `${issuer} sent you a code this time. Keyturn can make the codes on this computer instead.`,
      enroll: 'Set up codes',
      later: 'Not now',
    },
    softwareToken: {
      title: 'Your sign-in works',
      body: (issuer: string) => `You already have codes for ${issuer}, and the one used just now was right.`,
      done: 'Done',
      replace: 'Replace with a new key…',
      replaceTitle: 'Replace your authenticator app?',
      replaceBody: (issuer: string) =>
        `${issuer} allows one authenticator app per person. The key in use now – here or on another device – stops working once the new one is accepted. The old key stays here until you have signed in with the new one.`,
      replaceConfirm: 'Replace',
    },
    settled: {
      title: 'Confirmed',
      body: (issuer: string) =>
        `${issuer} has just accepted a code, so the key that made it is the valid one. There is nothing left to do.`,
    },
  },
  naming: {
    title: 'Ready to set up your codes',
    intro: (issuer: string) =>
      `${issuer} wants a second factor. Keyturn sets it up; you only press the button.`,
    introOptional: 'Keyturn sets up the codes; you only press the button.',
    issuer: 'Organization',
    accountName: 'Account name',
    device: 'Name of this device',
    deviceHint: 'Your organization shows this name when it asks for a code.',
    earlierKept: 'You get a new key for this. The one from before is kept.',
    submit: 'Set up now',
  },
  steps: {
    title: 'Setting up your codes',
    failedTitle: 'Not finished yet',
    list: 'Steps',
    associate: (issuer: string) => `Ask ${issuer} for a key`,
    store: 'Keep it in your keychain',
    verify: 'Prove that it works',
    finish: 'Finish',
    signIn: 'Sign in with a new code',
    states: { done: 'done', running: 'under way', failed: 'not done', waiting: 'to come' },
    durable: 'Every step is saved before the next one, so you can never be locked out.',
    finishWithout: 'Finish without signing in',
    newKey: 'Get a new key',
  },
  done: {
    title: 'Your codes are set up',
    body: (issuer: string) => `From now on, ${issuer} asks for this code when you sign in.`,
    proven: (issuer: string) => `${issuer} has already accepted a code from Keyturn.`,
    settledTitle: 'Confirmed',
    settled: (issuer: string) =>
      `${issuer} has accepted a code of this key, so it is the valid one. There is nothing left to do.`,
    copy: 'Copy code',
    done: 'Done',
  },
  test: {
    title: 'Test your sign-in',
    intro: (issuer: string) =>
      `Keyturn signs you in to ${issuer} and sends the code by itself, to see whether it is accepted. Nothing is changed.`,
    username: 'Username',
    works: {
      title: 'It works',
      body: (issuer: string, account: string) => `${issuer} accepted the code of ${account}.`,
    },
    otherKey: {
      title: 'The key here is not the valid one',
      body: (issuer: string) =>
        `${issuer} accepted a code, but not one of this account. Set up codes again to have the right key here.`,
    },
    setUpAsked: {
      title: 'The key here is not the valid one',
      body: (issuer: string) =>
        `${issuer} asks you to set up a new one. Set up codes again, with the sign-in that you have just made.`,
    },
    notAsked: {
      title: (issuer: string) => `${issuer} did not ask for a code`,
      body: 'So your password alone is enough to get in. You can turn codes on in the account’s details.',
    },
    sentCode: {
      title: (issuer: string) => `${issuer} sent you a code instead`,
      body: 'It did not ask for one that Keyturn makes. You can prefer those in the account’s details.',
    },
    enrollAgain: 'Set up again',
    back: 'Back to the account',
  },
})
