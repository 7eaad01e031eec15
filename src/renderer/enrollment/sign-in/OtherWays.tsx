// The ways in that are not the one on screen: there for those who look for them, and quiet for all others.
import { accessTokenWords, enrollmentWords } from '../../words'
import type { StageProps } from '../parts/stage-props'
import { WayList } from '../parts/WayList'

const words = enrollmentWords.credentials

interface OtherWaysProps extends Omit<StageProps, 'onClose'> {
  /** Where there is a user name to go by. */
  readonly onWithoutPassword?: () => void
}

export function OtherWays({ wizard, state, onWithoutPassword }: OtherWaysProps) {
  const { way, connection } = state
  const ways = [
    way !== 'browser' &&
      (connection?.managedLogin ?? null) !== null && {
        label: words.inBrowser,
        take: () => void wizard.signIn('browser'),
      },
    (way === 'browser' || way === 'accessToken') && {
      label: words.here,
      take: () => wizard.chooseWay('password'),
    },
    onWithoutPassword !== undefined && { label: words.withoutPassword, take: onWithoutPassword },
    way !== 'accessToken' && {
      label: accessTokenWords.link,
      take: () => wizard.chooseWay('accessToken'),
    },
  ]
  return <WayList label={words.otherWays} ways={ways.filter((other) => other !== false)} />
}
