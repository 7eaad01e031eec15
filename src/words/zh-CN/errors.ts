// A sentence for every failure: what happened and what it means (title), what to do next (whatToDo).
import type { AttributeForms } from '../attribute-forms'
import type { Formats } from '../formats'
import type { Messages } from '../words'

const itHelps = 'IT 支持人员可以更改这项设置。'
const signInByBrowser = '如果组织有登录页面，请用浏览器登录；否则请告知 IT 支持人员。'

const attributeForms: AttributeForms = {
  birthdate: '请按年、月、日填写出生日期，例如 1990-05-17。',
  email: '电子邮件地址的格式类似 name@example.com。',
  phone_number: '请以加号和国家代码开头填写电话号码，例如 +442079460958。',
  other: '请检查所有字段，然后重试。',
}

/** Latin text stands between spaces. */
const spaced = (name: string): string => (/^\w/.test(name) ? ` ${name} ` : name)

/** How the network called it, for those who know its names. */
const tellHelpDesk = (networkCode: string | undefined): string =>
  networkCode === undefined ? '请告知 IT 支持人员' : `请告知 IT 支持人员，网络报告了“${networkCode}”`

export const errors = ({ dateAndTime, duration }: Formats): Messages['errors'] => {
  const clockSentence = (seconds: number | undefined): string => {
    if (seconds === undefined || Math.abs(seconds) < 5) return ''
    const direction = seconds > 0 ? '慢' : '快'
    return `这台电脑的时钟比登录服务的时钟${direction}${duration(Math.abs(seconds))}。如果经常如此，请将时钟设为自动更新。`
  }
  const validity = (from: number | undefined, until: number | undefined): string =>
    from === undefined || until === undefined
      ? ''
      : `有效期为 ${dateAndTime(from)} 至 ${dateAndTime(until)}。`
  return {
    // The app itself
    internal: {
      title: 'Keyturn 内部出现问题',
      whatToDo: ({ referenceId }) =>
        `账号不受影响。请重试${
          referenceId === undefined
            ? '。'
            : `；如果再次出现，请在“设置”›“关于 Keyturn”中复制报告，并附上编号 ${referenceId} 发送。`
        }`,
    },
    invalidInput: {
      title: '表单中有无法使用的内容',
      whatToDo: '请检查输入的内容，然后重试。',
    },
    accountNotFound: {
      title: '此账号已不在这里',
      whatToDo: '它可能在此期间已被移除。请在“最近移除”中查找。',
    },
    connectionNotFound: {
      title: '此组织已不在这里',
      whatToDo: '请选择其他组织，或重新添加。',
    },
    signInNotFound: {
      title: '本次登录已不在进行中',
      whatToDo: '请重新开始。输入的内容仍在。',
    },
    enrollmentNotFound: {
      title: '本次设置已不在进行中',
      whatToDo: '请重新开始。输入的内容仍在。',
    },
    stepOutOfOrder: {
      title: '步骤的顺序不正确',
      whatToDo: '请重新开始。输入的内容仍在。',
    },

    // Connections
    userPoolIdMalformed: {
      title: '这不是用户池 ID',
      whatToDo: '它的格式类似 eu-west-1_AbC123xyZ：先是区域，然后是下划线，最后是字母和数字。',
    },
    clientIdMalformed: {
      title: '这不是应用客户端 ID',
      whatToDo: '它的格式类似 1h57kf5cpq17m0eml12EXAMPLE：只有字母和数字。',
    },
    fipsUnsupported: {
      title: '此区域没有 FIPS 端点',
      whatToDo: '请使用标准端点，或检查用户池 ID。',
    },
    dualStackUnsupported: {
      title: '此区域没有双栈端点',
      whatToDo: '请使用标准端点，或检查用户池 ID。',
    },
    managedLoginDomainMalformed: {
      title: 'Keyturn 无法打开这个登录页面',
      whatToDo: '请只输入其地址，例如 https://acme.auth.eu-west-1.amazoncognito.com，后面不要加任何内容。',
    },

    // Settings
    settingsNotSaved: {
      title: '无法保存设置',
      whatToDo: '未做任何更改。请确认磁盘有可用空间，然后重试。',
    },
    noteTooLong: {
      title: '备注过长',
      whatToDo: '请不要超过 2,000 个字符。',
    },
    qrCodeTooLarge: {
      title: '二维码容纳不下此密钥',
      whatToDo: '请改为在另一台设备上重新设置。',
    },

    // Signing in in the browser
    managedLoginMissing: {
      title: '此组织没有设置登录页面',
      whatToDo: '请用用户名和密码登录，或将登录页面的地址添加到组织中。',
    },
    redirectPortsBusy: {
      title: '浏览器无法返回 Keyturn',
      whatToDo: '设定的端口正被其他程序占用。请关闭这些程序，或联系 IT 支持人员。',
    },
    browserNotOpened: {
      title: '无法打开浏览器',
      whatToDo: '请在系统中设置默认浏览器，然后重试。',
    },
    browserSignInCancelled: {
      title: '浏览器中的登录已停止',
      whatToDo: '没有任何变化。可以随时重新开始。',
    },
    browserSignInTimedOut: {
      title: '浏览器未能及时返回',
      whatToDo: '请重新开始，并在五分钟内完成登录。',
    },
    browserSignInRefused: {
      title: '登录页面拒绝了登录',
      whatToDo: '登录在页面上被中止，或者没有使用权限。请重新开始；如果问题仍然存在，请咨询 IT 支持人员。',
    },
    browserRequestRefused: {
      title: '登录页面未接受请求',
      whatToDo: '请重新开始。如果问题仍然存在，请让 IT 支持人员检查应用客户端。',
    },
    browserAccountJoined: {
      title: '两个账号刚刚合并',
      whatToDo: '这种情况只会出现一次。请重新开始，现在可以登录了。',
    },
    browserCodeRefused: {
      title: '从浏览器返回的信息已失效',
      whatToDo:
        '请在 Keyturn 打开的页面上重新开始。如果问题仍然存在，请让 IT 支持人员检查应用客户端的回调地址。',
    },
    browserScopeNotAllowed: {
      title: '登录页面不允许 Keyturn 设置验证码',
      whatToDo: `${itHelps}应用客户端必须允许作用域“openid”和“aws.cognito.signin.user.admin”。`,
    },
    browserFlowNotAllowed: {
      title: '此登录页面尚未对 Keyturn 启用',
      whatToDo: `${itHelps}应用客户端必须允许授权码授予（authorization code grant）。`,
    },
    regionUnsupported: {
      title: 'Keyturn 不支持此区域',
      whatToDo: '请检查用户池 ID 中下划线之前的部分，例如 eu-west-1。',
    },
    connectionInUse: {
      title: '此组织正在使用中',
      whatToDo: '有账号是通过此组织设置的，或有设置尚未完成。请先移除它们。',
    },
    practicePoolNotRunning: {
      title: '演示组织没有运行',
      whatToDo: '请用“npm run practice-pool”重新启动，然后重试。',
    },
    clientSecretRequired: {
      title: '此组织需要客户端密钥',
      whatToDo: '请向 IT 部门索取应用客户端的密钥，并添加到组织中。',
    },
    clientSecretWrong: {
      title: '客户端密钥有误',
      whatToDo: '请从 IT 部门提供的信息中重新复制，并再次保存组织。',
    },
    clientSecretUnexpected: {
      title: '此组织没有客户端密钥',
      whatToDo: '请移除此组织，然后重新添加，并将客户端密钥留空。',
    },
    clientNotFound: {
      title: '登录服务找不到此应用客户端 ID',
      whatToDo: '请与 IT 部门提供的信息核对。',
    },
    userPoolNotFound: {
      title: '登录服务找不到此用户池 ID',
      whatToDo: '请与 IT 部门提供的信息核对。',
    },

    // Signing in
    wrongCredentials: {
      title: '用户名或密码有误',
      whatToDo: '请检查两者，然后重试。多次输错后，需要等待一段时间才能再试。',
    },
    userNotFound: {
      title: '登录服务找不到此用户',
      whatToDo: '请检查用户名后重试。',
    },
    userDisabled: {
      title: '此用户已停用',
      whatToDo: '请联系 IT 支持人员重新启用，然后登录。',
    },
    userNotConfirmed: {
      title: '此用户尚未确认',
      whatToDo: '请用收到的消息中的验证码或链接完成用户注册。',
    },
    passwordResetRequired: {
      title: '需要先重置密码',
      whatToDo: '请用发送给你的验证码设置新密码。',
    },
    temporaryPasswordExpired: {
      title: '临时密码已过期',
      whatToDo: '请向 IT 支持人员索取新的临时密码。',
    },
    attemptsExceeded: {
      title: '输错次数过多',
      whatToDo: '现在需要等待一段时间，最长 15 分钟。之后密码和验证码仍然有效。',
    },
    flowNotEnabled: {
      title: '组织不允许这种登录方式',
      whatToDo: `${itHelps}他们需要允许此应用客户端使用密码登录。`,
    },
    passwordTooWeak: {
      title: '新密码强度不够',
      whatToDo: '请加长密码，并混合使用大写字母、小写字母、数字和符号。',
    },
    passwordReused: {
      title: '此密码以前用过',
      whatToDo: '请选择尚未用过的密码。',
    },
    resetImpossible: {
      title: '无法从这里重置此密码',
      whatToDo:
        '没有可接收验证码的已确认电子邮箱或电话号码，或者组织不允许这样做。请检查用户名，或联系 IT 支持人员。',
    },
    resetNotNow: {
      title: '现在无法重置此密码',
      whatToDo: '如果收到过临时密码，请用它登录。如果没有，请向 IT 支持人员索取新的临时密码。',
    },
    resetOutcomeUnknown: {
      title: '登录服务的响应丢失了',
      whatToDo: '新密码可能已经生效。请用它登录；如果被拒绝，请让服务重新发送验证码。',
    },
    noCodeForName: {
      title: '没有为此用户名发送验证码',
      whatToDo: '请检查用户名。如果无误，请联系 IT 支持人员。',
    },
    codeNotDelivered: {
      title: '无法发送验证码',
      whatToDo: '请稍后重试。如果问题仍然存在，请告知 IT 支持人员。',
    },
    sentCodeWrong: {
      title: '验证码未被接受',
      whatToDo: '请与最新一条消息核对；之前的验证码已失效。',
    },
    sentCodeExpired: {
      title: '此验证码已失效',
      whatToDo: '请重新发送，并使用新的验证码。',
    },
    codeLimitReached: {
      title: '尝试次数暂时过多',
      whatToDo: '登录服务在一段时间内（最长一小时）不再为此用户名发送或接受验证码。请在此之后重新发送。',
    },
    userAlreadyConfirmed: {
      title: '此用户已经确认',
      whatToDo: '现在只需登录。',
    },
    attributeMissing: {
      title: '缺少一项个人信息',
      whatToDo: '请填写所有字段，然后重试。',
    },
    attributeMalformed: {
      title: '有一项个人信息的格式不正确',
      whatToDo: ({ attribute }) => attributeForms[attribute ?? 'other'] ?? attributeForms.other,
    },
    passwordHasSpaces: {
      title: '新密码的开头或结尾有空格',
      whatToDo: '请删除那里的字符，包括看不见的字符。中间可以有空格。',
    },
    aliasTaken: {
      title: '此电子邮箱或电话号码已被他人使用',
      whatToDo: '请换一个，或联系 IT 支持人员。',
    },
    challengeUnsupported: {
      title: '组织要求的步骤，Keyturn 尚不支持',
      whatToDo: ({ serviceName }) =>
        `登录方式不受影响。请告知 IT 支持人员${
          serviceName === undefined ? '这一情况。' : `，登录时要求了“${serviceName}”。`
        }`,
    },
    attributeNotWritable: {
      title: '组织不允许自行填写其中某一项信息',
      whatToDo: '请清空可以不填的字段，然后重新设置密码。其余信息可由 IT 支持人员补充。',
    },
    blockedForSecurity: {
      title: '组织出于安全原因阻止了本次登录',
      whatToDo: '本次登录可能看起来不寻常，这与密码是否正确无关。请不要反复尝试，请联系 IT 支持人员。',
    },
    signInRefused: {
      title: '组织拒绝了本次登录，Keyturn 不清楚具体原因',
      whatToDo: '重试没有帮助。请将发生的时间告知 IT 支持人员，他们可以查到原因。',
    },
    accessTokenOfOtherClient: {
      title: '此访问令牌是为其他应用签发的',
      whatToDo: '请使用此组织所设应用客户端的令牌，或在这里登录。',
    },
    mfaMethodNotFound: {
      title: '尚未设置这种双重验证方式',
      whatToDo: '请重新开始，并选择其他方式。',
    },
    sessionExpired: {
      title: '本次登录已超时',
      whatToDo: '请重新开始。输入的内容仍在。',
    },
    sessionInvalid: {
      title: '本次登录已失效',
      whatToDo: '它可能已在别处使用。请重新开始；输入的内容仍在。',
    },
    accessTokenExpired: {
      title: '已退出登录',
      whatToDo: '时间过长。请重新开始；输入的内容仍在。',
    },
    accessTokenRevoked: {
      title: '已退出登录',
      whatToDo: '有人结束了本次登录。请重新开始；输入的内容仍在。',
    },
    accessTokenInvalid: {
      title: '本次登录已失效',
      whatToDo: '请重新开始。输入的内容仍在。',
    },
    accessTokenMalformed: {
      title: '这不是访问令牌',
      whatToDo: '访问令牌是由句点分隔的三段长文本。请重新完整复制。',
    },
    accessTokenIsIdToken: {
      title: '这是 ID 令牌',
      whatToDo: 'Keyturn 需要的是与它一同提供的访问令牌。请复制那一个。',
    },
    accessTokenOfOtherPool: {
      title: '此访问令牌来自其他组织',
      whatToDo: '请选择它所属的组织，或获取当前组织的令牌。',
    },
    accessTokenScopeMissing: {
      title: '本次登录无权设置验证码',
      whatToDo: `${itHelps}应用客户端必须允许用户管理自己的登录设置。`,
    },

    // Software tokens
    wrongCode: {
      title: '验证码未被接受',
      whatToDo: ({ clockOffsetSeconds }) =>
        `请检查验证码，或用下一个验证码重试。${clockSentence(clockOffsetSeconds)}`,
    },
    wrongCodeByClock: {
      title: '因这台电脑的时钟不准，验证码有误',
      whatToDo: ({ clockOffsetSeconds: seconds }) =>
        `Keyturn 会校正偏差，下一个验证码将是正确的${
          seconds === undefined
            ? '。'
            : `；这台电脑上的其他身份验证器会有${duration(Math.abs(seconds))}的偏差。`
        }请将时钟设为自动更新。`,
    },
    codeAlreadyUsed: {
      title: '此验证码已经用过',
      whatToDo: '每个验证码只能用一次。请用下一个重试。',
    },
    codeExpired: {
      title: '此验证码已过期',
      whatToDo: '请用下一个重试。',
    },
    codeMalformed: {
      title: '这不是验证码',
      whatToDo: '验证码只有数字，通常为六位。请检查后重试。',
    },
    totpDisabledInPool: {
      title: '组织尚未开启应用验证码',
      whatToDo: `登录方式不受影响。${itHelps}`,
    },
    softwareTokenMissing: {
      title: '此用户没有身份验证器',
      whatToDo: '请重新开始，届时会要求设置。',
    },
    secretCodeUnreadable: {
      title: '无法读取收到的密钥',
      whatToDo: '登录方式没有任何变化。请重试；如果问题仍然存在，请告知 IT 支持人员。',
    },
    verifyOutcomeUnknown: {
      title: '登录服务的响应丢失了',
      whatToDo: '新密钥可能已被接受，也可能没有，因此 Keyturn 同时保留新旧密钥。重新登录即可确认哪个有效。',
    },

    // An account of an organization
    accountNotEnrolled: {
      title: '此账号不是通过组织设置的',
      whatToDo: '它的验证码照常可用。只有组织的账号才有这项功能。',
    },
    signedOut: {
      title: '尚未登录',
      whatToDo: '请登录，以查看和更改组织要求验证码的方式。',
    },
    signedOutEverywhere: {
      title: '已退出登录',
      whatToDo: '组织结束了本次登录，或者登录已在其他设备上结束。验证码照常可用；请重新登录。',
    },
    signInRanOut: {
      title: '登录已过期',
      whatToDo: '距上次登录时间过长。验证码照常可用；请重新登录。',
    },
    signInNotRenewed: {
      title: '无法续期登录',
      whatToDo: '登录服务不再接受本次登录。验证码照常可用；请重新登录。',
    },
    signInNotKeepable: {
      title: '无法保存本次登录',
      whatToDo: '本次登录无法续期，会自行过期。要保持登录，请使用其他登录方式。',
    },
    userRemoved: {
      title: '组织中已没有此用户',
      whatToDo: '此用户的验证码不能再用于登录。如果对此不知情，请联系 IT 支持人员。',
    },
    notAllowed: {
      title: '组织不允许此操作',
      whatToDo: '组织没有说明原因。请重新登录；如果仍不行，请联系 IT 支持人员。',
    },
    passwordSignInNeeded: {
      title: '此操作需要使用密码登录',
      whatToDo: '当前是用收到的验证码登录的，在这里还不够。请使用密码重新登录。',
    },
    softwareTokenGone: {
      title: '组织已没有此密钥',
      whatToDo: '因此无法开启它的验证码。请重新设置验证码以获取新密钥。',
    },
    phoneNumberMissing: {
      title: '组织没有可接收验证码的手机号',
      whatToDo: '未做任何更改。请联系 IT 支持人员添加手机号。',
    },
    emailAddressMissing: {
      title: '组织没有可接收验证码的电子邮件地址',
      whatToDo: '未做任何更改。请联系 IT 支持人员添加并确认电子邮件地址。',
    },
    factorNotOffered: {
      title: '组织不提供这类验证码',
      whatToDo: `未做任何更改。${itHelps}`,
    },
    factorRefused: {
      title: '组织没有执行此更改',
      whatToDo: '登录方式不受影响。可以向 IT 支持人员询问原因。',
    },
    softwareTokenRequired: {
      title: '组织要求使用验证码',
      whatToDo: '只有 IT 支持人员可以关闭。',
    },
    deviceNotFound: {
      title: '组织中已没有这台电脑的记录',
      whatToDo: '请重新登录，Keyturn 会重新登记这台电脑。',
    },
    fileNotSaved: {
      title: '无法保存文件',
      whatToDo: '请选择其他位置，并确认磁盘有可用空间。',
    },

    // The service
    tooManyRequests: {
      title: '当前登录的人过多',
      whatToDo: '请稍候再试。',
    },
    concurrentModification: {
      title: '登录设置同时在别处被更改',
      whatToDo: '请重试。',
    },
    forbidden: {
      title: '组织的防火墙拒绝了此操作',
      whatToDo: '请在组织的网络中重试，或联系 IT 支持人员。',
    },
    operationNotEnabled: {
      title: '组织已关闭此功能',
      whatToDo: `登录方式不受影响。${itHelps}`,
    },
    poolMisconfigured: {
      title: '组织的登录设置不完整',
      whatToDo: '请告知 IT 支持人员。验证码不受影响。',
    },
    organizationRefused: {
      title: '组织拒绝了本次登录',
      whatToDo: '它自己的某条规则阻止了登录。请联系 IT 支持人员。',
    },
    featureUnavailable: {
      title: '组织的方案不包含此功能',
      whatToDo: itHelps,
    },
    requestRefused: {
      title: '登录服务拒绝了此请求',
      whatToDo: '请检查输入的内容并重新开始。如果问题仍然存在，请告知 IT 支持人员。',
    },
    serviceUnavailable: {
      title: '登录服务暂时无法使用',
      whatToDo: '验证码照常可用。请稍后重试。',
    },
    serviceAnswerUnreadable: {
      title: '无法理解登录服务的响应',
      whatToDo: '与登录服务之间可能有其他内容阻挡，例如 Wi-Fi 登录页面。请重试。',
    },
    serviceErrorUnknown: {
      title: '登录服务报告了错误',
      whatToDo: ({ serviceName }) =>
        `请重试。如果问题仍然存在，请告知 IT 支持人员${
          serviceName === undefined ? '。' : `，登录服务返回了“${serviceName}”。`
        }`,
    },

    // The network between here and the service
    networkOffline: {
      title: '这台电脑没有连接网络',
      whatToDo: '请通过 Wi-Fi 或网线连接，然后重试。验证码离线时照常可用。',
    },
    networkUnreachable: {
      title: '无法连接登录服务',
      whatToDo:
        '这台电脑已连接网络，但无法到达登录服务。请重试；如果浏览器能打开网站，请向 IT 支持人员询问是什么在阻挡。验证码照常可用。',
    },
    networkTimedOut: {
      title: '登录服务未能及时响应',
      whatToDo:
        '登录服务或网络目前可能较慢。请稍候再试；如果问题仍然存在，途中可能有内容阻挡。验证码照常可用。',
    },
    networkFailed: {
      title: '与登录服务的连接失败',
      whatToDo: ({ networkCode }) => `请重试。如果问题仍然存在，${tellHelpDesk(networkCode)}。`,
    },
    hostNotFound: {
      title: '找不到登录服务的名称',
      whatToDo: ({ hosts }) =>
        `网络中找不到${spaced(hosts?.[0] ?? '该名称').trimEnd()}。请重试；如果问题仍然存在，请检查组织的设置，或联系 IT 支持人员。`,
    },
    proxyUnreachable: {
      title: '无法连接网络的代理服务器',
      whatToDo: ({ proxy }) =>
        `这台电脑设置为通过${spaced(proxy ?? '代理服务器')}上网。请连接到它所在的网络（例如公司的 VPN），然后重试；如果问题仍然存在，请联系 IT 支持人员。`,
    },
    proxyPasswordWanted: {
      title: '网络的代理服务器要求密码',
      whatToDo: ({ proxy }) =>
        `没有密码，${spaced(proxy ?? '代理服务器').trimStart()}不放行任何内容。请重试，Keyturn 会再次询问；IT 支持人员知道应使用哪个密码。`,
    },
    proxyRefused: {
      title: '网络的代理服务器不放行此请求',
      whatToDo: ({ hosts }) =>
        `请让 IT 支持人员在代理服务器上允许${
          hosts?.[0] === undefined ? '组织的登录服务' : '下面的名称'
        }，然后重试。验证码照常可用。`,
    },
    proxySettingsBroken: {
      title: '这台电脑的代理设置无法使用',
      whatToDo: '自动设置无法加载，或者其中有错误。请在系统的网络设置中检查，或告知 IT 支持人员，然后重试。',
    },
    tlsRefused: {
      title: '连接不安全',
      whatToDo: ({ networkCode }) =>
        `连接无法按要求加以保护，因此 Keyturn 不使用它。请换用其他网络，或${tellHelpDesk(networkCode)}。`,
    },
    certificateUntrusted: {
      title: '这台电脑不信任响应的一方',
      whatToDo: ({ issuerName }) =>
        `没有发送任何内容。证书由${
          issuerName === undefined ? '未知的机构' : `“${issuerName}”`
        }签发。如果公司用它检查连接，IT 部门需要在这台电脑上安装该机构的证书；如果不是，请换用其他网络。`,
    },
    certificateOutOfDate: {
      title: '登录服务的证书现在不在有效期内',
      whatToDo: ({ validFrom, validUntil, clockSays }) =>
        `${validity(validFrom, validUntil)}${
          clockSays === undefined ? '' : `这台电脑的时钟显示 ${dateAndTime(clockSays)}。`
        }如果时钟不准，请调整；如果准确，请告知 IT 支持人员。`,
    },
    certificateOfOtherName: {
      title: '响应的不是登录服务，而是其他内容',
      whatToDo: ({ hosts }) =>
        `证书不属于${spaced(hosts?.[0] ?? '该服务').trimEnd()}，因此没有发送任何内容。请在浏览器中打开一个网站，看看网络是否要求先登录；如果不是，请联系 IT 支持人员。`,
    },
    clientCertificateWanted: {
      title: '这台电脑需要出示自己的证书',
      whatToDo: '系统没有找到合适的证书，因此没有发送任何内容。请让 IT 支持人员在这台电脑上安装，然后重试。',
    },
    connectionInspected: {
      title: '有人可以读取此连接的内容',
      whatToDo: ({ issuerName }) =>
        `${
          issuerName === undefined ? '' : `它是“${issuerName}”，`
        }一个添加到这台电脑的证书颁发机构，通常由公司添加。尚未发送任何内容。如果这在预料之中，请继续；否则请先联系 IT 支持人员。`,
    },
    captivePortal: {
      title: '此网络要求先登录',
      whatToDo: '请在浏览器中打开任意网站并登录网络，然后返回这里重试。',
    },
    firewallBlocked: {
      title: '组织登录服务前的防火墙阻止了此操作',
      whatToDo: `重试没有用。${signInByBrowser}`,
    },
    firewallCaptcha: {
      title: '组织的防火墙要确认操作者是真人',
      whatToDo: `它使用的验证题只有浏览器才能显示。${signInByBrowser}`,
    },
    firewallChallenge: {
      title: '组织的防火墙要先检查浏览器',
      whatToDo: `只有浏览器才能通过该检查，因此 Keyturn 不会重试。${signInByBrowser}`,
    },

    // The keychain
    keychainLocked: {
      title: '这台电脑的钥匙串已锁定',
      whatToDo: '账号安全地保存在其中。请解锁以继续。',
    },
    keychainMissing: {
      title: '找不到这台电脑的钥匙串',
      whatToDo: '账号并没有丢失。请启动系统的钥匙串（例如 GNOME Keyring 或 KWallet），然后重试。',
    },
    keychainTimedOut: {
      title: '这台电脑的钥匙串没有响应',
      whatToDo: '账号安全地保存在其中。它可能正在等待解锁；请找到它的窗口，然后重试。',
    },
    keychainRefused: {
      title: '这台电脑的钥匙串拒绝了访问',
      whatToDo: '账号安全地保存在其中。请允许 Keyturn 使用钥匙串，然后重试。',
    },
    keychainItemMissing: {
      title: '此账号的密钥不在钥匙串中',
      whatToDo: '当前使用的可能是另一个钥匙串。请打开添加此账号时使用的钥匙串，然后重试。',
    },
    keychainItemDamaged: {
      title: '无法读取此账号的密钥',
      whatToDo: 'Keyturn 没有改动它。要重新获得验证码，请再次添加此账号，或重新设置验证码。',
    },
    keychainItemNewer: {
      title: '此内容由更新版本的 Keyturn 存入钥匙串',
      whatToDo: '当前版本无法读取，已原样保留。请安装最新版本的 Keyturn 来使用它。',
    },
    keychainReplaced: {
      title: '这不是之前的钥匙串',
      whatToDo: '账号保存在之前使用的钥匙串中，Keyturn 不会改动当前这个。请重新打开之前的钥匙串，然后重试。',
    },

    keychainScanFailed: {
      title: '无法查看钥匙串的内容',
      whatToDo: '密钥仍在其中。请解锁，然后重试。',
    },

    // The disk
    diskFull: {
      title: '磁盘已满',
      whatToDo: '未做任何更改。请腾出一些空间，然后重试。',
    },
    diskReadOnly: {
      title: 'Keyturn 无权写入其文件夹',
      whatToDo: '未做任何更改。请检查文件夹的权限，然后重试。',
    },
    diskFailed: {
      title: '磁盘报告了错误',
      whatToDo: '未做任何更改。请重试；如果问题仍然存在，请检查磁盘。',
    },
    indexDamaged: {
      title: '账号列表已损坏',
      whatToDo: '密钥安全地保存在钥匙串中，Keyturn 会据此重建列表。请重新启动应用。',
    },
    indexNewer: {
      title: '账号列表由更新版本的 Keyturn 写入',
      whatToDo: '未做任何更改，验证码可以照常使用。要进行更改，请安装最新版本的 Keyturn。',
    },

    // Adding an account
    nothingToAdd: {
      title: '这里没有可添加的内容',
      whatToDo: '请粘贴设置链接或设置密钥，或选择其他方式。',
    },
    notAnAccount: {
      title: '这不是账号',
      whatToDo: '它指向其他内容。请找到网站用来设置双重验证的二维码或链接。',
    },
    kindUnsupported: {
      title: 'Keyturn 无法生成这种验证码',
      whatToDo: '请查看网站是否提供其他方式来设置身份验证器应用，或使用它指定的应用。',
    },
    textTooLong: {
      title: '一次粘贴的文本过多',
      whatToDo: '请只粘贴设置链接，并分几次进行。',
    },
    keyUriMalformed: {
      title: '此设置链接已损坏',
      whatToDo: '请重新完整复制。完整的链接以 otpauth:// 开头，中间没有空格。',
    },
    keyUriSecretMissing: {
      title: '此链接中没有密钥',
      whatToDo: '请重新完整复制，或手动输入设置密钥。',
    },
    keyUriParameterRepeated: {
      title: '此链接中有一项内容重复',
      whatToDo: 'Keyturn 无法得知哪个正确。请重新复制链接，或手动输入设置密钥。',
    },
    keyUriTextUnsafe: {
      title: '此链接的名称中有隐藏字符',
      whatToDo: '隐藏字符可以让一个名称看起来像另一个。请改为手动输入设置密钥。',
    },
    secretNotBase32: {
      title: '这不是设置密钥',
      whatToDo: ({ position }) =>
        `设置密钥只有字母 A 到 Z 和数字 2 到 7${
          position === undefined ? '。' : `；第 ${position} 个字符不在其中。`
        }`,
    },
    secretTooShort: {
      title: '此设置密钥过短',
      whatToDo: '似乎缺少一部分。请完整复制。',
    },
    secretTooLong: {
      title: '此设置密钥过长',
      whatToDo: '似乎附带了其他内容。请只复制密钥。',
    },
    digitsUnsupported: {
      title: '验证码应为 5 到 10 位',
      whatToDo: '大多为 6 位。请选择其他数字。',
    },
    periodUnsupported: {
      title: '验证码的有效时间应为 1 到 300 秒',
      whatToDo: '大多为 30 秒。请选择其他数字。',
    },
    algorithmUnsupported: {
      title: 'Keyturn 不支持此算法',
      whatToDo: '支持 SHA-1、SHA-256 和 SHA-512。',
    },
    counterUnsupported: {
      title: '此计数器无法使用',
      whatToDo: '它应为 0 或更大的整数，例如网站上显示的数字。大多从 0 开始。',
    },
    nameTooLong: {
      title: '此名称过长',
      whatToDo: '请不要超过 200 个字符。',
    },
    nameMissing: {
      title: '缺少名称',
      whatToDo: '请填写所属的网站或组织，以便日后找到。',
    },
    transferDamaged: {
      title: '未能完整读取这次转移',
      whatToDo: '请在另一部手机上重新生成二维码，并从第一个开始扫描。',
    },
    transferOfOther: {
      title: '此二维码属于另一次转移',
      whatToDo: '已扫描的内容会保留。请显示同一次转移的下一个二维码，或重新开始。',
    },
    transferPartSeen: {
      title: '此二维码已经扫描过',
      whatToDo: '请在另一部手机上转到下一个二维码。',
    },
    accountExists: {
      title: '此账号已经存在',
      whatToDo: '它的验证码已在列表中，无需再做什么。',
    },
    accountNotReplaceable: {
      title: '此账号无法替换',
      whatToDo: '它是通过组织设置的，或已在此期间移除。请改为两个都保留。',
    },
    candidateNotFound: {
      title: '要添加的内容已不在这里',
      whatToDo: '没有添加任何内容。请重新扫描或粘贴。',
    },

    // Pictures, screens and cameras
    noCodeFound: {
      title: '没有找到二维码',
      whatToDo: '请完整显示二维码，周围留出一些空白，尽量放大，然后重试。',
    },
    pictureTooLarge: {
      title: '此图片过大',
      whatToDo: 'Keyturn 可以查看不超过 32\u00a0MB、6400\u00a0万像素的图片。请裁剪到只剩二维码，然后重试。',
    },
    pictureUnreadable: {
      title: '无法读取此图片',
      whatToDo: 'Keyturn 可以读取 PNG、JPEG、WebP 和 GIF。请另存为其中一种格式，或截取屏幕截图。',
    },
    clipboardEmpty: {
      title: '剪贴板中没有可添加的内容',
      whatToDo: '请复制含有二维码的图片、设置链接或设置密钥，然后重试。',
    },
    scanTimedOut: {
      title: '查找二维码用时过长',
      whatToDo: '请减少二维码周围的内容后重试：选取屏幕的一部分，或使用较小的图片。',
    },
    scanFailed: {
      title: '无法查看图片',
      whatToDo: '没有添加任何内容。请重试，或使用其他方式。',
    },
    scanCancelled: {
      title: '扫描已取消',
      whatToDo: '没有添加任何内容。准备好后可以重新扫描。',
    },
    scanUnderWay: {
      title: 'Keyturn 仍在查找',
      whatToDo: '请等待完成，或先取消。',
    },
    screenRefused: {
      title: 'Keyturn 无权查看屏幕',
      whatToDo: '请在系统的隐私设置中允许，然后重试；或截取屏幕截图并拖放到这里。',
    },
    cameraMissing: {
      title: '没有摄像头',
      whatToDo: '请连接摄像头后重试，或使用二维码的图片。',
    },
    cameraRefused: {
      title: 'Keyturn 无权使用摄像头',
      whatToDo: '请在系统的隐私设置中允许，然后重试；或使用二维码的图片。',
    },
    cameraBusy: {
      title: '摄像头正在使用中',
      whatToDo: '请关闭正在使用它的其他程序，然后重试。',
    },
  }
}
