// What a text goes through to become a picture, as one chunk: it is loaded when someone wants to see a code.
export { encodePng } from './png'
export { drawQrCode, encodeQrCode } from './qr-code'
