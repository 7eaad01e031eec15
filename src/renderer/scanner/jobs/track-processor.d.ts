// What TypeScript's DOM library does not have yet: https://www.w3.org/TR/mediacapture-transform/
declare class MediaStreamTrackProcessor {
  constructor(init: { readonly track: MediaStreamTrack })
  readonly readable: ReadableStream<VideoFrame>
}
