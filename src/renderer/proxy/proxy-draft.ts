// What a person answers to a proxy, but for the password: it outlives a refusal, so that a slip costs one field.

export interface ProxyDraft {
  readonly username: string
  readonly keptIn: 'memory' | 'keychain'
}

export const noDraft: ProxyDraft = { username: '', keptIn: 'memory' }
