// A worker by this name from a demonstration may still sit in a browser. This one takes its place and removes itself.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.registration.unregister()));
