// The words of the scanner's own windows.

export const scanner = {
  region: {
    label: 'The screen, to draw a rectangle on',
    how: 'Draw a rectangle around the QR code',
    wholeScreen: 'Enter: the whole screen',
    cancel: 'Esc: cancel',
    looking: 'Looking…',
    nothing: 'No QR code in there. Draw again, with a little space around it.',
  },
  camera: {
    title: 'Scan with the camera',
    label: 'What the camera sees',
    how: 'Hold the QR code in front of the camera.',
    choose: 'Camera',
    nameless: (number: number) => `Camera ${String(number)}`,
    cancel: 'Cancel',
    progress: (scanned: number, of: number) =>
      `${String(scanned)} of ${String(of)} scanned. Hold up the next one.`,
  },
}
