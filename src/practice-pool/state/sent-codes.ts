// The codes that Cognito would send by text message or e-mail. Nothing is sent: the control interface
// reads them here.
import type { Clock } from './clock'
import type { Random } from '../crypto/random'
import type { User } from './user-records'

export interface SentCode {
  readonly username: string
  readonly medium: 'SMS' | 'EMAIL'
  readonly destination: string
  readonly code: string
  readonly at: number
}

export interface Sending {
  readonly code: string
  /** What the challenge that asks for the code says of it. */
  readonly parameters: Readonly<Record<string, string>>
}

/** What the operations say of a code outside of a sign-in. */
export interface CodeDeliveryDetails {
  readonly AttributeName: string
  readonly DeliveryMedium: SentCode['medium']
  readonly Destination: string
}

export interface SentCodes {
  readonly all: () => readonly SentCode[]
  /** To where the user is known to be reached, unless another destination is to be tried. */
  send(user: User, medium: SentCode['medium'], destination?: string): Sending
  /** Six digits, whatever they are sent by. */
  sendToVerify(
    user: User,
    medium: SentCode['medium'],
  ): { readonly code: string; readonly details: CodeDeliveryDetails }
}

const channels = {
  SMS: { attribute: 'phone_number', digits: 6, mask: (phone: string) => `+*******${phone.slice(-4)}` },
  EMAIL: {
    attribute: 'email',
    digits: 8,
    mask: (email: string) => email.replace(/^(.)[^@]*@(.).*$/, '$1***@$2***'),
  },
} as const

export function createSentCodes({ clock, random }: { clock: Clock; random: Random }): SentCodes {
  const sent: SentCode[] = []

  function post(user: User, medium: SentCode['medium'], digits: number, given?: string) {
    const { attribute, mask } = channels[medium]
    const destination = given ?? user.attributes.get(attribute) ?? ''
    const code = random.digits(digits)
    // Nobody would get the code of a user who is only simulated.
    if (!user.isSimulated) sent.push({ username: user.username, medium, destination, code, at: clock.now() })
    return { code, attribute, masked: mask(destination) }
  }

  return {
    all: () => [...sent],
    send: (user, medium, destination) => {
      const { code, masked } = post(user, medium, channels[medium].digits, destination)
      const parameters = { CODE_DELIVERY_DELIVERY_MEDIUM: medium, CODE_DELIVERY_DESTINATION: masked }
      return { code, parameters }
    },
    sendToVerify: (user, medium) => {
      const { code, attribute, masked } = post(user, medium, 6)
      return {
        code,
        details: { AttributeName: attribute, DeliveryMedium: medium, Destination: masked },
      }
    },
  }
}
