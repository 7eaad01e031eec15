// Whether what the page shows is all there: the studio asks, before it takes a picture.

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** A spinner never ends. */
const ends = ({ playState, effect }: Animation): boolean =>
  playState === 'running' && effect?.getComputedTiming().endTime !== Infinity

const moving = () => document.getAnimations().filter(ends)

const addressOf = (tile: HTMLElement): readonly string[] =>
  /^url\("(.*)"\)$/.exec(tile.style.getPropertyValue('--icon'))?.slice(1) ?? []

/** The icons of services are masks, of which nothing says when they are loaded. */
async function loadIcons(): Promise<void> {
  const tiles = Array.from(document.querySelectorAll<HTMLElement>('[data-icon]'))
  const images = tiles.flatMap(addressOf).map((address) => {
    const image = new Image()
    image.src = address
    return image.decode()
  })
  await Promise.all(images)
}

/** Returns once the fonts and the icons are loaded, nothing moves that will end, and all of it is drawn. */
export async function atRest(): Promise<void> {
  await document.fonts.ready
  await loadIcons()
  await frame()
  await frame()
  const motion = moving()
  if (motion.length === 0) return
  await Promise.allSettled(motion.map(({ finished }) => finished))
  return atRest()
}

const areaOf = ({ width, height }: DOMRectReadOnly): number => width * height

/** Whether at least half of an element is on the screen, or of a large one as much as a tenth of the screen. */
export const isOnScreen = (element: Element): Promise<boolean> =>
  new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      observer.disconnect()
      if (entry === undefined) return
      const { intersectionRatio, intersectionRect, rootBounds } = entry
      const fills = rootBounds !== null && areaOf(intersectionRect) * 10 >= areaOf(rootBounds)
      resolve(intersectionRatio >= 0.5 || fills)
    })
    observer.observe(element)
  })
