/** The two channels between the window and the main process; imported by the preload, so it imports nothing. */
export const CALL_CHANNEL = 'right-hand:call';
export const PUSH_CHANNEL = 'right-hand:push';
/** Where the page lives in Electron; never file://. */
export const APP_SCHEME = 'app';
export const APP_ORIGIN = 'app://right-hand';
