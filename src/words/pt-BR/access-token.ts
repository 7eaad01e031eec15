// The words for those who bring an access token. They know it by its name, so it is called by it.
import type { Messages } from '../words'

const getAnother = 'Obtenha outro e cole-o aqui.'

export const accessToken: Messages['accessToken'] = {
  link: 'Usar um token de acesso',
  title: 'Usar um token de acesso',
  intro: (issuer) =>
    `Para administradores e desenvolvedores que já têm um de ${issuer}. O Keyturn configura os códigos com ele, em vez de uma senha.`,
  field: 'Token de acesso',
  hint: 'Três partes longas separadas por pontos. Ele vai apenas para o serviço de login e não é guardado.',
  show: 'Mostrar token de acesso',
  hide: 'Ocultar token de acesso',
  submit: 'Continuar',
  busy: 'Verificando…',
  pasted: {
    accessTokenExpired: `Este token de acesso expirou. ${getAnother}`,
    accessTokenRevoked: `Este token de acesso foi revogado. ${getAnother}`,
    accessTokenInvalid: `Este token de acesso não foi aceito. ${getAnother}`,
  },
}
