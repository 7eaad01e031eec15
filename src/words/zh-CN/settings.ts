// The words of the settings.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const settings = ({ duration }: Formats): Messages['settings'] => ({
  title: '设置',
  saved: '已保存。',

  appearance: {
    title: '外观',
    theme: { label: '主题', system: '跟随系统', light: '浅色', dark: '深色' },
    density: { label: '行距', comfortable: '宽松', compact: '紧凑' },
    language: { label: '语言', system: '跟随系统' },
    codes: {
      title: '查看前隐藏验证码',
      hint: '将指针移到所在行、用键盘选中或点击时，才会显示验证码。',
    },
  },

  list: {
    title: '列表',
    order: {
      label: '排序',
      hint: '置顶的账号始终排在最前。',
    },
  },

  copying: {
    title: '复制',
    clear: {
      label: '清空剪贴板',
      hint: '仅当验证码届时仍在剪贴板中。',
      after: (seconds: number) => `${duration(seconds)}后`,
      never: '从不',
    },
    late: {
      label: '验证码只剩最后几秒时，复制',
      current: { label: '当前验证码', hint: '粘贴之前它可能已经更新。' },
      next: {
        label: '下一个验证码',
        hint: '它很快就会生效。复制的是这一个时，Keyturn 会提示。',
      },
    },
  },

  background: {
    title: '后台运行',
    tray: {
      title: '在系统托盘显示 Keyturn',
      titleMenuBar: '在菜单栏显示 Keyturn',
      hint: '最常使用的账号，一次点击即可打开。',
      unsupported: '此桌面环境不支持系统托盘图标。',
    },
    onClose: {
      title: '关闭窗口后继续运行',
      hint: '可以从系统托盘或再次启动 Keyturn 来重新打开窗口。',
      hintMenuBar: '可以从菜单栏重新打开窗口。',
      needsTray: '需要在系统托盘显示 Keyturn，才能重新打开窗口。',
      needsMenuBar: '需要在菜单栏显示 Keyturn，才能重新打开窗口。',
    },
    startAtLogin: {
      title: '登录系统时启动',
      hint: '验证码和快速窗口随时可用。',
      unsupported: '此系统不支持该功能。',
    },
    startHidden: {
      title: '启动时不打开窗口',
      hint: '仅在登录系统时。自行打开 Keyturn 时，总会显示窗口。',
      needsStart: '仅在“登录系统时启动”开启时可用。',
    },
  },

  shortcuts: {
    title: '快捷键',
    quick: {
      title: '快速窗口',
      hint: '在任何程序中都能打开。',
      off: '关闭',
      change: '更改',
      recording: '请按下按键…',
      howTo: '按 Esc 保留原设置，按 Backspace 关闭。',
      needsModifier: (modifiers: string) => `请同时按住以下任意一个键：${modifiers}。`,
      unusable: '此键不能在这里使用。请按其他键。',
      taken: '此组合已被其他程序使用。请选择其他组合。',
      setTo: (combination: string) => `按 ${combination} 打开快速窗口。`,
      turnedOff: '快速窗口现在没有快捷键。',
    },
    inKeyturn: '在 Keyturn 中',
    codes: '返回验证码',
    add: '添加账号',
    enroll: '为组织设置验证码',
    settings: '设置',
    scan: '在屏幕上扫描二维码',
    details: '所选账号的详情',
    copy: '复制所选的验证码',
    search: '搜索账号',
    move: '移动所选的账号',
  },

  organizations: {
    title: '组织',
    row: '我的组织',
    hint: '在这里登录并设置验证码。',
  },

  about: {
    title: '关于 Keyturn',
    version: '版本',
    report: '问题报告',
    reportHint: '只有版本和状态：没有名称、验证码或机密信息。',
    show: '查看',
    showReport: '查看报告',
    showLicences: '查看许可证',
    copy: '复制',
    copyReport: '复制报告',
    copying: '正在复制…',
    opening: '请稍候…',
    copied: '报告已复制。',
    licences: '许可证',
    licencesHint: 'Keyturn 所含开源软件的许可证。',
  },

  licences: {
    title: '许可证',
    search: '搜索软件包',
    packages: '软件包',
    chromium: 'Chromium 是 Electron 的一部分，它的许可证在程序旁边的 LICENSES.chromium.html 中。',
    nothingFound: (text: string) => `没有与“${text}”匹配的软件包。`,
    noLicence: '未注明许可证',
    noText: '此软件包注明了许可证，但没有附上正文。',
  },
})
