// The places that the navigation, its keys and the menu lead to.

export type ScreenName = 'codes' | 'enroll' | 'add' | 'connections' | 'settings'
