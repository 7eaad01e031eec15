// The newest question of a component: the same for all its life.
import { useMemo } from 'react'
import { createNewest, type Newest } from './newest'

export const useNewest = (): Newest => useMemo(createNewest, [])
