// The words of the settings.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const settings = ({ duration }: Formats): Messages['settings'] => ({
  title: '設定',
  saved: '保存しました。',

  appearance: {
    title: '外観',
    theme: { label: 'テーマ', system: 'システムに合わせる', light: 'ライト', dark: 'ダーク' },
    density: { label: '行の間隔', comfortable: 'ゆったり', compact: 'コンパクト' },
    language: { label: '言語', system: 'システムに合わせる' },
    codes: {
      title: '見るときまでコードを隠す',
      hint: 'コードは、行にポインターを合わせるか、キーボードで移動するか、クリックすると表示されます。',
    },
  },

  list: {
    title: '一覧',
    order: {
      label: '並び順',
      hint: '固定したアカウントはいつも先頭に表示されます。',
    },
  },

  copying: {
    title: 'コピー',
    clear: {
      label: 'クリップボードを消去',
      hint: 'そのときにコードがまだ残っている場合だけ消去します。',
      after: (seconds: number) => `${duration(seconds)}後`,
      never: 'しない',
    },
    late: {
      label: '残り数秒のときにコピーするコード',
      current: { label: '今のコード', hint: '貼り付ける前に変わってしまうかもしれません。' },
      next: {
        label: '次のコード',
        hint: 'まもなく使えるようになります。こちらをコピーしたときは Keyturn がお知らせします。',
      },
    },
  },

  background: {
    title: 'バックグラウンド',
    tray: {
      title: 'Keyturn をシステムトレイに表示',
      titleMenuBar: 'Keyturn をメニューバーに表示',
      hint: 'よく使うアカウントを、クリック 1 回で開けます。',
      unsupported: 'このデスクトップ環境はシステムトレイに対応していません。',
    },
    onClose: {
      title: 'ウィンドウを閉じても動かし続ける',
      hint: 'ウィンドウは、システムトレイから、または Keyturn をもう一度起動すると、また開けます。',
      hintMenuBar: 'ウィンドウは、メニューバーからまた開けます。',
      needsTray: 'ウィンドウをまた開けるように、Keyturn をシステムトレイに表示する必要があります。',
      needsMenuBar: 'ウィンドウをまた開けるように、Keyturn をメニューバーに表示する必要があります。',
    },
    startAtLogin: {
      title: 'ログイン時に起動',
      hint: 'コードとクイックウィンドウがすぐに使えます。',
      unsupported: 'このシステムでは利用できません。',
    },
    startHidden: {
      title: 'ウィンドウを開かずに起動',
      hint: 'ログイン時の起動だけです。自分で Keyturn を開くときは、いつもウィンドウが表示されます。',
      needsStart: '「ログイン時に起動」がオンのときだけ使えます。',
    },
  },

  shortcuts: {
    title: 'ショートカット',
    quick: {
      title: 'クイックウィンドウ',
      hint: 'どのプログラムを使っていても開けます。',
      off: 'オフ',
      change: '変更',
      recording: 'キーを押してください…',
      howTo: 'Esc で元の設定のまま、Backspace でオフになります。',
      needsModifier: (modifiers: string) => `次のどれかを押しながら押してください：${modifiers}`,
      unusable: 'このキーはここでは使えません。別のキーを押してください。',
      taken: 'この組み合わせはほかのプログラムが使っています。別のものを選んでください。',
      setTo: (combination: string) => `クイックウィンドウは ${combination} で開きます。`,
      turnedOff: 'クイックウィンドウのショートカットをオフにしました。',
    },
    inKeyturn: 'Keyturn の中で',
    codes: 'コードに戻る',
    add: 'アカウントを追加',
    enroll: '組織のコードを設定',
    settings: '設定',
    scan: '画面をスキャンして QR コードを探す',
    details: '選択したアカウントの詳細',
    copy: '選択したコードをコピー',
    search: 'アカウントを検索',
    move: '選択したアカウントを移動',
  },

  organizations: {
    title: '組織',
    row: '組織の一覧',
    hint: 'サインインしてコードを設定する組織です。',
  },

  about: {
    title: 'Keyturn について',
    version: 'バージョン',
    report: '不具合レポート',
    reportHint: 'バージョンと状態だけです。名前、コード、秘密の情報は含まれていません。',
    show: '表示',
    showReport: 'レポートを表示',
    showLicences: 'ライセンスを表示',
    copy: 'コピー',
    copyReport: 'レポートをコピー',
    copying: 'コピーしています…',
    opening: 'お待ちください…',
    copied: 'レポートをコピーしました。',
    licences: 'ライセンス',
    licencesHint: 'Keyturn に含まれるオープンソースソフトウェアのライセンスです。',
  },

  licences: {
    title: 'ライセンス',
    search: 'パッケージを検索',
    packages: 'パッケージ',
    chromium:
      'Electron に含まれる Chromium のライセンスは、プログラムと同じ場所の LICENSES.chromium.html にあります。',
    nothingFound: (text: string) => `「${text}」に当てはまるパッケージはありません。`,
    noLicence: 'ライセンスの記載なし',
    noText: 'このパッケージにはライセンスの名前だけがあり、本文は含まれていません。',
  },
})
